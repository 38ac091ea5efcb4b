import { type Gazetteer, gazetteerFrom, type Reading, type Result, readingSteps } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { z } from "zod";
import { eventStream, type StreamType, WRITERS } from "../extraction/event-stream.ts";
import { eventsOf, gathered } from "../extraction/events.ts";
import { paced, TIME_MAX, TookTooLong } from "../extraction/paced.ts";
import { fileTip, type ReadText, readSent, TEXT_TYPES, TYPE_TIPS } from "../extraction/read-text.ts";
import { decoded, FORM, isForm, isJson, malformed, mediaTypeOf, textBody } from "../http/body.ts";
import { doNotKeep } from "../http/conditional.ts";
import { problem, problemBody } from "../http/problems.ts";
import { ALWAYS, problemAnswer } from "../http/responses.ts";
import { pick } from "../pick.ts";
import type { Register } from "../register.ts";
import {
  BODY_MAX,
  ExtractBodySchema,
  ExtractFormSchema,
  type ExtractionEvent,
  ExtractionEventSchema,
  ExtractionShape,
  ExtractQuerySchema,
} from "../schemas/extract.ts";

const STREAMS = Object.keys(WRITERS) as StreamType[];
const TOO_LONG = `One text has ${TIME_MAX / 1000} seconds. Send it in parts.`;
const schema = z.string().meta({ examples: ["The parties commit to share knowledge."] });

const route = createRoute({
  method: "post",
  path: "/v1/extract",
  operationId: "extract",
  summary: "Draft statements of a text",
  description: `Reads plain text, Markdown, a page, Akoma Ntoso or Formex, cuts it into provisions and drafts its statements. At most ${BODY_MAX} bytes, in UTF-8; nothing of it is kept. With \`Accept: application/x-ndjson\` or \`text/event-stream\` the document comes first, then statements as they are found, then the end; the work stops where the caller goes away.`,
  tags: ["Extract"],
  middleware: textBody({ types: ["application/json", ...TEXT_TYPES, FORM], max: BODY_MAX, tips: TYPE_TIPS }),
  request: {
    query: ExtractQuerySchema,
    body: {
      description:
        "The text: as JSON or as a form with a file, with what is known about it; or as such, with the same as parameters.",
      content: {
        "application/json": { schema: ExtractBodySchema },
        "multipart/form-data": { schema: ExtractFormSchema },
        "text/plain": { schema },
        "text/markdown": { schema },
        "text/html": { schema },
        "application/xhtml+xml": { schema },
        "application/xml": { schema },
        "text/xml": { schema },
      },
    },
  },
  responses: {
    200: {
      description: "Header, provisions and draft statements; or the same as events",
      content: {
        "application/json": { schema: ExtractionShape },
        "application/x-ndjson": { schema: ExtractionEventSchema },
        "text/event-stream": { schema: ExtractionEventSchema },
      },
    },
    400: problemAnswer("A parameter is not valid, or the body is not the text or JSON that it says it is."),
    408: problemAnswer("The body was not there whole in time."),
    413: problemAnswer("The body is too large; the problem names limit and size."),
    415: problemAnswer("The body is of a type that is not read here; the problem says what is."),
    422: problemAnswer("A field is missing or not valid, or the XML is none that is read."),
    503: problemAnswer("The text took longer than the API gives one request."),
    ...ALWAYS,
  },
});

type Known = z.output<typeof ExtractQuerySchema>;

/** A text that was sent, what may tell how to read it, and what the body says about it. */
interface Sent {
  readonly sent: string;
  readonly name?: string;
  readonly known: Known;
}

/** What a form's file holds, or the problem with it. */
async function fileText(c: Context, file: File, known: Known): Promise<Sent | Response> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tip = fileTip(file.name, bytes);
  if (tip !== undefined)
    return problem(c, "unsupported-media-type", `PDF and Word files are not read here. ${tip}`);
  const text = decoded(bytes, "/file");
  return text.ok ? { sent: text.value, name: file.name, known } : malformed(c, text.issues);
}

/** Reads what was sent as its name, its media type or its beginning says. JSON holds a plain text. */
function readingOf(c: Context, { sent, name }: Sent): Result<Reading> {
  return readSent(sent, { type: isJson(c) ? "" : mediaTypeOf(c), ...(name && { name }) });
}

/** What a body holds that was checked already. */
async function sentIn(c: Context, valid: (target: "form" | "json") => unknown): Promise<Sent | Response> {
  if (isForm(c)) {
    const { file, ...known } = valid("form") as z.output<typeof ExtractFormSchema>;
    return fileText(c, file, known);
  }
  if (!isJson(c)) return { sent: await c.req.text(), known: {} };
  const { text, ...known } = valid("json") as z.output<typeof ExtractBodySchema>;
  return { sent: text, known };
}

/** Answers in one piece or event by event, as the caller likes it better. */
async function answered(c: Context, reading: Reading, sent: string, known: Known, gazetteer: Gazetteer) {
  doNotKeep(c);
  const options = { ...pick(known, ["language", "kind", "published"]), gazetteer };
  const read: ReadText = { text: reading.text, sent };
  const steps = paced(readingSteps(reading, options), { signal: c.req.raw.signal });
  const type = accepts(c, {
    header: "Accept",
    supports: ["application/json", ...STREAMS],
    default: "application/json",
  });
  const stream = STREAMS.find((one) => one === type);
  if (!stream) return gathered(steps, read);
  const fault = (error: unknown): ExtractionEvent => ({
    event: "problem",
    problem:
      error instanceof TookTooLong
        ? problemBody(c, "took-too-long", TOO_LONG)
        : problemBody(c, "internal", "Something of ours failed; nothing is wrong with the request."),
  });
  return c.body(eventStream(eventsOf(steps, read), WRITERS[stream], fault), 200, {
    "Content-Type": stream,
    "X-Accel-Buffering": "no",
  });
}

/** The extractor, with the register's own names of parties, bodies and instruments. */
export function extractRoutes(register: Register) {
  const gazetteer = register.names().then(gazetteerFrom);
  return new OpenAPIHono().openapi(route, async (c) => {
    const sent = await sentIn(c, (target) => c.req.valid(target));
    if (sent instanceof Response) return sent;
    const reading = readingOf(c, sent);
    if (!reading.ok) return refused(c, reading.issues);
    try {
      const known = { ...c.req.valid("query"), ...sent.known };
      const body = await answered(c, reading.value, sent.sent, known, await gazetteer);
      return body instanceof Response ? body : c.json(body, 200);
    } catch (error) {
      if (error instanceof TookTooLong) return problem(c, "took-too-long", TOO_LONG);
      throw error;
    }
  });
}

/** XML that is none, or none that a reader knows. */
function refused(c: Context, issues: Extract<Result<never>, { ok: false }>["issues"]) {
  const faults = issues.map(({ message, tip }) => ({
    in: "body" as const,
    pointer: "",
    detail: message,
    tip,
  }));
  return problem(c, "invalid-body", faults.map(({ detail }) => detail).join(" "), faults);
}
