import { extract, gazetteerFrom } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { isJson, textBody } from "../http/body.ts";
import { ALWAYS, answer, problemAnswer } from "../http/responses.ts";
import { pick } from "../pick.ts";
import type { Register } from "../register.ts";
import { BODY_MAX, ExtractBodySchema, ExtractionShape, ExtractQuerySchema } from "../schemas/extract.ts";

const route = createRoute({
  method: "post",
  path: "/v1/extract",
  operationId: "extract",
  summary: "Draft statements of a text",
  description: `Segments a text and drafts its statements. Nothing of it is kept. At most ${BODY_MAX} bytes, in UTF-8.`,
  tags: ["Extract"],
  middleware: textBody({ types: ["application/json", "text/plain"], max: BODY_MAX }),
  request: {
    query: ExtractQuerySchema,
    body: {
      description: "The text, as JSON with what is known about it, or plain with the same as parameters.",
      content: {
        "application/json": { schema: ExtractBodySchema },
        "text/plain": {
          schema: z.string().meta({ examples: ["The parties commit to share knowledge."] }),
        },
      },
    },
  },
  responses: {
    200: answer("Header, provisions and draft statements", ExtractionShape),
    400: problemAnswer("A parameter is not valid, or the body is not the text or JSON that it says it is."),
    408: problemAnswer("The body was not there whole in time."),
    413: problemAnswer("The body is too large; the problem names limit and size."),
    415: problemAnswer("The Content-Type is none of those that are taken."),
    422: problemAnswer("The JSON lacks a field or has one that is not valid."),
    ...ALWAYS,
  },
});

/** The extractor, with the register's own names of parties, bodies and instruments. */
export function extractRoutes(register: Register) {
  const gazetteer = register.names().then(gazetteerFrom);
  return new OpenAPIHono().openapi(route, async (c) => {
    const sent = isJson(c) ? c.req.valid("json") : await c.req.text();
    const body = typeof sent === "string" ? { text: sent } : sent;
    const known = pick({ ...c.req.valid("query"), ...body }, ["language", "kind", "published"]);
    return c.json(extract(body.text, { ...known, gazetteer: await gazetteer }), 200);
  });
}
