import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { textBody } from "../http/body.ts";
import { doNotKeep } from "../http/conditional.ts";
import { problem } from "../http/problems.ts";
import { ALWAYS, answer, problemAnswer } from "../http/responses.ts";
import { verifyQuotation } from "../quotations/verify.ts";
import type { Register } from "../register.ts";
import { NO_QUERY } from "../schemas/page.ts";
import { QUOTE_BODY_MAX, QuotationAnswerSchema, QuotationBodySchema } from "../schemas/quotes.ts";

const verify = createRoute({
  method: "post",
  path: "/v1/quotes/verify",
  operationId: "verifyQuotation",
  summary: "Where a quotation stands, word by word",
  description:
    "Finds a quotation as a whole statement or provision, by the fingerprint of its normalised words, with language version, clause, permanent address and citation; or says that it was not found, and what that means. Nothing of it is kept.",
  tags: ["Quotations"],
  middleware: textBody({ types: ["application/json"], max: QUOTE_BODY_MAX }),
  request: {
    query: NO_QUERY,
    body: {
      required: true,
      description: "The quotation, and where to look for it",
      content: { "application/json": { schema: QuotationBodySchema } },
    },
  },
  responses: {
    200: answer("Where it stands, or that it was not found", QuotationAnswerSchema),
    400: problemAnswer("A parameter is not valid, or the body is no JSON."),
    413: problemAnswer("The body is too large; the problem names limit and size."),
    415: problemAnswer("The Content-Type is not application/json."),
    422: problemAnswer("A field is missing or not valid, or the register has no such instrument."),
    ...ALWAYS,
  },
});

/** Quotations. */
export function quoteRoutes(register: Register) {
  return new OpenAPIHono().openapi(verify, async (c) => {
    const { text, language, instrument } = c.req.valid("json");
    const found = await verifyQuotation(register, { text, language, instrument });
    doNotKeep(c);
    if (found) return c.json(found, 200);
    const tip = "All instruments are at /v1/instruments.";
    const detail = `is no instrument of the register: "${instrument}"`;
    return problem(c, "invalid-body", `instrument ${detail}.`, [
      { in: "body", pointer: "/instrument", detail, tip },
    ]);
  });
}
