import { type Neighbours, neighbourRows, neighbours, type Result } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { namesOf } from "../comparison/deeds.ts";
import { voicesOf } from "../comparison/filters.ts";
import { plain } from "../comparison/plain.ts";
import { refusal } from "../comparison/refusal.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { stateOf } from "../comparison/state.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type NeighboursAnswer,
  NeighboursAnswerSchema,
  NeighboursQuerySchema,
} from "../schemas/comparison/positions.ts";

type Query = z.output<typeof NeighboursQuerySchema>;

const PATH = "/v1/positions/neighbours";
const address = {
  path: PATH,
  operationId: "neighbours",
  summary: "The parties whose positions are nearest to and farthest from those of one, with the reasons",
  query: NeighboursQuerySchema,
};

const json = createRoute({
  method: "get",
  path: PATH,
  operationId: address.operationId,
  summary: address.summary,
  description:
    "Two parties are the nearer, the more they joined or stayed apart from together; an instrument counts the more, the fewer joined it.",
  tags: ["Comparison"],
  request: { query: NeighboursQuerySchema },
  responses: { 200: answer("Both lists", NeighboursAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);

async function asked(register: Register, query: Query): Promise<Result<Neighbours>> {
  const { snapshot, ledger } = await stateOf(register, query.through);
  const { limit, atLeast } = query;
  return neighbours(snapshot, query.party, { limit, atLeast, ...voicesOf(query), ...(ledger && { ledger }) });
}

const titleOf = async (register: Register, { party }: Query): Promise<string> =>
  `Parties nearest to and farthest from ${(await namesOf(register, [party]))[0]}`;

async function neighboursAnswer(
  c: Context,
  register: Register,
  query: Query,
  found: Neighbours,
): Promise<NeighboursAnswer> {
  const all = [...found.nearest, ...found.farthest];
  const included = await include(
    register,
    {
      instrumentIds: all.flatMap(({ shared, divided }) =>
        [...shared, ...divided].map(({ instrument }) => instrument),
      ),
      partyIds: [found.party, ...all.map(({ party }) => party)],
    },
    query.include,
  );
  const citation = citationOf(c, register, await titleOf(register, query), query.asOf);
  const links = { self: citation.address, csv: citation.address.replace(PATH, `${PATH}.csv`) };
  return { ...plain(found), included, links, citation };
}

/** Nearest and farthest parties. */
export function neighbourRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/party", found.issues);
      return c.json(await neighboursAnswer(c, then, query, found.value), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/party", found.issues);
      const citation = citationOf(c, then, await titleOf(then, query), query.asOf);
      return csvAnswer(c, neighbourRows(found.value), citation);
    });
}
