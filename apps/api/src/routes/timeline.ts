import { ENGLISH_LABELS, type Timeline, timeline, timelineFigure, timelineRows } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { filtersOf } from "../comparison/filters.ts";
import { plain } from "../comparison/plain.ts";
import { csvAnswer, csvRoute, svgAnswer, svgRoute } from "../comparison/representations.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type TimelineAnswer,
  TimelineAnswerSchema,
  TimelineQuerySchema,
} from "../schemas/comparison/history.ts";

type Query = z.output<typeof TimelineQuerySchema>;

const PATH = "/v1/timeline";
const address = {
  path: PATH,
  operationId: "timeline",
  summary: "Instruments in time and, with a topic, what they say on it and how strongly",
  query: TimelineQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  tags: ["Comparison"],
  request: { query: TimelineQuerySchema },
  responses: { 200: answer("The timeline", TimelineAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);
const svg = svgRoute(address);

async function asked(register: Register, query: Query): Promise<Timeline> {
  const snapshot = await register.snapshot();
  const filters = filtersOf(query);
  const { until } = query;
  return timeline(snapshot, { filters, ...(until && { asOf: until }) });
}

const titleOf = (query: Query): string => {
  const topics = filtersOf(query).topics;
  return topics ? `Timeline of ${topics.join(", ")}` : "Timeline of instruments";
};

async function timelineAnswer(
  c: Context,
  register: Register,
  query: Query,
  { entries, years }: Timeline,
): Promise<TimelineAnswer> {
  const topics = filtersOf(query).topics ?? null;
  const included = await include(
    register,
    {
      instrumentIds: entries.map(({ instrument }) => instrument),
      topics: topics ?? [],
      forces: entries.flatMap(({ strongest }) => strongest?.force ?? []),
    },
    query.include,
  );
  const citation = citationOf(c, register, titleOf(query), query.asOf);
  const at = (suffix: string) => citation.address.replace(PATH, `${PATH}.${suffix}`);
  return {
    topics: topics && [...topics],
    entries: entries.map(({ statements, ...entry }) => ({ ...plain(entry), statements: statements.length })),
    years: plain(years),
    until: query.until ?? null,
    included,
    links: { self: citation.address, csv: at("csv"), svg: at("svg") },
    citation,
  };
}

/** Instruments in time, as JSON and as a table. */
export function timelineRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      return c.json(await timelineAnswer(c, then, query, found), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const citation = citationOf(c, then, titleOf(query), query.asOf);
      return csvAnswer(c, timelineRows(found), citation);
    })
    .openapi(svg, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const title = titleOf(query);
      const citation = citationOf(c, then, title, query.asOf);
      const options = { labels: ENGLISH_LABELS, title, citation: citation.text };
      return svgAnswer(c, timelineFigure(found, options), citation);
    });
}
