import { compare, crosswalkRows, type Result } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { filtersOf } from "../comparison/filters.ts";
import { plain } from "../comparison/plain.ts";
import { refusal } from "../comparison/refusal.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type CompareAnswer,
  CompareAnswerSchema,
  CompareQuerySchema,
} from "../schemas/comparison/compare.ts";

type Query = z.output<typeof CompareQuerySchema>;

const address = {
  path: "/v1/compare",
  operationId: "compare",
  summary: "What two to four instruments share, statement by statement, and where they part",
  query: CompareQuerySchema,
};

const json = createRoute({
  method: "get",
  path: address.path,
  operationId: address.operationId,
  summary: address.summary,
  description:
    "Statements that say the same stand in one group, with the strongest force of each side and who hedges more. Every alignment tells its features. Interoperability is a measure by parts with an interval and limits; docs/comparison.md says how it is built and how often alignments err.",
  tags: ["Comparison"],
  request: { query: CompareQuerySchema },
  responses: { 200: answer("The crosswalk", CompareAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);

async function compared(c: Context, register: Register, query: Query): Promise<Result<CompareAnswer>> {
  const snapshot = await register.snapshot();
  const found = compare(snapshot, query.ids, { filters: filtersOf(query) });
  if (!found.ok) return found;
  const comparison = found.value;
  const names = comparison.instruments.map(({ title }) => title).join("; ");
  const briefs = [
    ...comparison.groups.flatMap(({ sides }) => sides.flatMap(({ statements }) => statements)),
    ...comparison.only.flatMap(({ statements }) => statements),
  ];
  const included = await include(
    register,
    {
      instrumentIds: query.ids,
      topics: briefs.flatMap(({ topics }) => topics),
      forces: briefs.map(({ force }) => force),
    },
    query.include,
  );
  const citation = citationOf(c, register, `Comparison of ${names}`, query.asOf);
  const links = { self: citation.address, csv: citation.address.replace("/v1/compare", "/v1/compare.csv") };
  return { ok: true, value: { ...plain(comparison), included, links, citation } };
}

/** The crosswalk of instruments, as JSON and as a table. */
export function compareRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const found = await compared(c, await register.at(query.asOf), query);
      return found.ok ? c.json(found.value, 200) : refusal(c, "/ids", found.issues);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const found = await compared(c, await register.at(query.asOf), query);
      if (!found.ok) return refusal(c, "/ids", found.issues);
      return csvAnswer(c, crosswalkRows(found.value), found.value.citation);
    });
}
