import { type ForcePoint, forceOverTime, forceRows, type Result } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { namesOf } from "../comparison/deeds.ts";
import { filtersOf, voicesOf } from "../comparison/filters.ts";
import { plain } from "../comparison/plain.ts";
import { refusal } from "../comparison/refusal.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { stateOf } from "../comparison/state.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type ForceOverTimeAnswer,
  ForceOverTimeAnswerSchema,
  ForceOverTimeQuerySchema,
} from "../schemas/comparison/positions.ts";

type Query = z.output<typeof ForceOverTimeQuerySchema>;

const PATH = "/v1/positions/force";
const address = {
  path: PATH,
  operationId: "forceOverTime",
  summary: "The force that a party took on a topic over time, oldest first",
  query: ForceOverTimeQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  tags: ["Comparison"],
  request: { query: ForceOverTimeQuerySchema },
  responses: {
    200: answer("A point for each instrument", ForceOverTimeAnswerSchema),
    ...BAD_QUERY,
    ...MISSING,
    ...READ,
  },
});
const csv = csvRoute(address);

async function asked(register: Register, query: Query): Promise<Result<ForcePoint[]>> {
  const { snapshot, ledger } = await stateOf(register, query.through);
  const filters = filtersOf({ ...query, topic: [query.topic] });
  const voices = { ...voicesOf(query), ...(ledger && { ledger }) };
  return forceOverTime(snapshot, query.party, query.topic, { filters, ...voices });
}

const titleOf = async (register: Register, { party, topic }: Query): Promise<string> =>
  `Force of ${(await namesOf(register, [party]))[0]} on ${topic} over time`;

async function forceAnswer(
  c: Context,
  register: Register,
  query: Query,
  points: readonly ForcePoint[],
): Promise<ForceOverTimeAnswer> {
  const { party, topic } = query;
  const included = await include(
    register,
    {
      instrumentIds: points.map(({ instrument }) => instrument),
      partyIds: [party],
      topics: [topic],
      forces: points.map(({ force }) => force),
    },
    query.include,
  );
  const citation = citationOf(c, register, await titleOf(register, query), query.asOf);
  const links = { self: citation.address, csv: citation.address.replace(PATH, `${PATH}.csv`) };
  return { party, topic, points: plain(points), included, links, citation };
}

/** A party's force on a topic over time. */
export function forceOverTimeRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/party", found.issues);
      return c.json(await forceAnswer(c, then, query, found.value), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/party", found.issues);
      const citation = citationOf(c, then, await titleOf(then, query), query.asOf);
      return csvAnswer(c, forceRows(found.value), citation);
    });
}
