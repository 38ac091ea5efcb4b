import {
  ENGLISH_LABELS,
  graphFigure,
  type ReferenceGraph,
  referenceRows,
  references,
} from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { plain } from "../comparison/plain.ts";
import { csvAnswer, csvRoute, svgAnswer, svgRoute } from "../comparison/representations.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { type GraphAnswer, GraphAnswerSchema, GraphQuerySchema } from "../schemas/comparison/history.ts";

type Query = z.output<typeof GraphQuerySchema>;

const PATH = "/v1/graph";
const address = {
  path: PATH,
  operationId: "graph",
  summary: "Who refers to whom, and how: cites, builds on, welcomes, reaffirms, implements, supersedes",
  query: GraphQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  tags: ["Comparison"],
  request: { query: GraphQuerySchema },
  responses: { 200: answer("Nodes and edges", GraphAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);
const svg = svgRoute(address);

const TITLE = "References between instruments";

async function asked(register: Register, query: Query): Promise<ReferenceGraph> {
  const snapshot = await register.snapshot();
  const { instrument, relation, bodies, until } = query;
  return references(snapshot, {
    ...(instrument && { around: instrument }),
    ...(relation && { relations: relation }),
    ...(bodies !== undefined && { bodies }),
    ...(until && { asOf: until }),
  });
}

async function graphAnswer(
  c: Context,
  register: Register,
  query: Query,
  { nodes, edges }: ReferenceGraph,
): Promise<GraphAnswer> {
  const known = nodes.filter(({ kind }) => kind === "instrument");
  const included = await include(register, { instrumentIds: known.map(({ id }) => id) }, query.include);
  const citation = citationOf(c, register, TITLE, query.asOf);
  const at = (suffix: string) => citation.address.replace(PATH, `${PATH}.${suffix}`);
  return {
    nodes: plain(nodes),
    edges: edges.map(({ from, to, relation, provisions, statements, recorded }) =>
      plain({ from, to, relation, provisions, statements, recorded }),
    ),
    until: query.until ?? null,
    included,
    links: { self: citation.address, csv: at("csv"), svg: at("svg") },
    citation,
  };
}

/** The graph of references, as JSON and as a table. */
export function graphRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      return c.json(await graphAnswer(c, then, query, found), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      return csvAnswer(c, referenceRows(found), citationOf(c, then, TITLE, query.asOf));
    })
    .openapi(svg, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const { instruments } = await then.snapshot();
      const dates = new Map<string, string>(instruments.map(({ id, adopted }) => [id, adopted]));
      const citation = citationOf(c, then, TITLE, query.asOf);
      const options = { labels: ENGLISH_LABELS, dates, citation: citation.text };
      return svgAnswer(c, graphFigure(found, options), citation);
    });
}
