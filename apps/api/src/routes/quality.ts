import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { problem } from "../http/problems.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import type { Register } from "../register.ts";
import { RECORD_QUERY } from "../schemas/page.ts";
import { QualityAnswerSchema } from "../schemas/quality.ts";

const route = createRoute({
  method: "get",
  path: "/v1/quality",
  operationId: "quality",
  summary: "How far the codings can be relied on, in figures",
  tags: ["Vocabularies"],
  request: { query: RECORD_QUERY },
  responses: { 200: answer("Published figures", QualityAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

/** Figures of agreement, reading again, drafts and coverage. They are those of the snapshot, which holds no earlier ones. */
export function qualityRoutes(register: Register) {
  return new OpenAPIHono().openapi(route, async (c) => {
    const then = await register.at(c.req.valid("query").asOf);
    const { quality } = await then.snapshot();
    if (!quality)
      return problem(c, "not-found", "No figures are published for this state of the register.") as never;
    return c.json(quality, 200);
  });
}
