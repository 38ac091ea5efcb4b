import { type Lineage, lineage, lineageRows, type Result } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { plain } from "../comparison/plain.ts";
import { refusal } from "../comparison/refusal.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type LineageAnswer,
  LineageAnswerSchema,
  LineageQuerySchema,
} from "../schemas/comparison/history.ts";

type Query = z.output<typeof LineageQuerySchema>;

const PATH = "/v1/lineage";
const address = {
  path: PATH,
  operationId: "lineage",
  summary: "Where a formula first occurs, who took it up and how it changed",
  query: LineageQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  tags: ["Comparison"],
  request: { query: LineageQuerySchema },
  responses: { 200: answer("The lineage", LineageAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);

async function asked(register: Register, query: Query): Promise<Result<Lineage>> {
  const snapshot = await register.snapshot();
  return lineage(snapshot, query.term, { ...(query.until && { asOf: query.until }) });
}

const titleOf = ({ term }: Query): string => `Lineage of "${term}"`;

async function lineageAnswer(
  c: Context,
  register: Register,
  query: Query,
  found: Lineage,
): Promise<LineageAnswer> {
  const included = await include(
    register,
    {
      instrumentIds: found.entries.map(({ instrument }) => instrument),
    },
    query.include,
  );
  const citation = citationOf(c, register, titleOf(query), query.asOf);
  const links = { self: citation.address, csv: citation.address.replace(PATH, `${PATH}.csv`) };
  return { term: query.term, ...plain(found), included, links, citation };
}

/** The lineage of a formula, as JSON and as a table. */
export function lineageRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/term", found.issues);
      return c.json(await lineageAnswer(c, then, query, found.value), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/term", found.issues);
      return csvAnswer(c, lineageRows(found.value), citationOf(c, then, titleOf(query), query.asOf));
    });
}
