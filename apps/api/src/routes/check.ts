import { checkRecord, InstrumentIdSchema, type Issue, type RecordFile } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { decoded, FORM, isForm, malformed, textBody } from "../http/body.ts";
import { doNotKeep } from "../http/conditional.ts";
import { ALWAYS, answer, problemAnswer } from "../http/responses.ts";
import type { Register } from "../register.ts";
import {
  CHECK_BODY_MAX,
  type CheckAnswer,
  CheckAnswerSchema,
  CheckBodySchema,
  CheckFormSchema,
} from "../schemas/check.ts";
import { NO_QUERY } from "../schemas/page.ts";

const FINDINGS_MAX = 500;
/** Folder of a record whose header does not tell its id. */
const UNNAMED = "record";
const INDENT = 2;

const route = createRoute({
  method: "post",
  path: "/v1/check",
  operationId: "check",
  summary: "Check a record as the register checks its own",
  description: `Takes the files of one record and gives every finding with place and tip. Parties, bodies and other instruments are those of the register; a record of an instrument that it has is taken for a correction. At most ${CHECK_BODY_MAX} bytes; nothing is kept.`,
  tags: ["Records"],
  middleware: textBody({ types: ["application/json", FORM], max: CHECK_BODY_MAX }),
  request: {
    query: NO_QUERY,
    body: {
      description: "The files: parts of a JSON object, or of a form",
      content: {
        "application/json": { schema: CheckBodySchema },
        "multipart/form-data": { schema: CheckFormSchema },
      },
    },
  },
  responses: {
    200: answer("What was found", CheckAnswerSchema),
    400: problemAnswer("A parameter is not valid, or the body is not what its Content-Type says."),
    413: problemAnswer("The body is too large; the problem names limit and size."),
    415: problemAnswer("The Content-Type is none of those that are taken."),
    422: problemAnswer("A field is missing, unknown or not valid."),
    ...ALWAYS,
  },
});

type Parts = Readonly<Record<string, string>>;

const ofJson = (body: z.output<typeof CheckBodySchema>): Parts =>
  Object.fromEntries(
    Object.entries(body).map(([name, part]) => [
      name,
      typeof part === "string" ? part : JSON.stringify(part, null, INDENT),
    ]),
  );

/** The texts of a form's files, or the problem that one is no text. */
async function ofForm(
  c: Context,
  body: z.output<typeof CheckFormSchema>,
): Promise<Parts | ReturnType<typeof malformed>> {
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(body)) {
    if (part === undefined) continue;
    const bytes = typeof part === "string" ? undefined : new Uint8Array(await part.arrayBuffer());
    const text = bytes ? decoded(bytes, `/${name}`) : { ok: true as const, value: String(part) };
    if (!text.ok) return malformed(c, text.issues);
    parts[name] = text.value;
  }
  return parts;
}

/** The files as they would lie in the register: in the folder of the id that the header gives. */
function filesOf(parts: Parts): RecordFile[] {
  const named = /^(?:\{\s*)?"?id"?:\s*"?([a-z0-9-]{1,80})/mu.exec(parts.instrument ?? "")?.[1];
  const folder = InstrumentIdSchema.safeParse(named).data ?? UNNAMED;
  return Object.entries(parts).map(([name, text]) => ({ path: `instruments/${folder}/${name}.yaml`, text }));
}

const shown = ({ path, severity, code, line, column, at, message, tip }: Issue) => ({
  severity,
  code,
  file: path.slice(path.lastIndexOf("/") + 1),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  ...(at === undefined ? {} : { at }),
  message,
  tip,
});

async function found(register: Register, files: readonly RecordFile[]): Promise<CheckAnswer> {
  const issues = checkRecord(files, await register.names());
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return {
    sound: errors === 0,
    counts: { errors, warnings: issues.length - errors },
    findings: issues.slice(0, FINDINGS_MAX).map(shown),
    register: { snapshot: register.manifest.sha256, date: register.changed ?? null },
  };
}

/** The checks of the register, for a record that is not in it yet. */
export function checkRoutes(register: Register) {
  return new OpenAPIHono().openapi(route, async (c) => {
    const parts = isForm(c)
      ? await ofForm(c, c.req.valid("form") as z.output<typeof CheckFormSchema>)
      : ofJson(c.req.valid("json") as z.output<typeof CheckBodySchema>);
    if (parts instanceof Response) return parts;
    doNotKeep(c);
    return c.json(await found(register, filesOf(parts)), 200);
  });
}
