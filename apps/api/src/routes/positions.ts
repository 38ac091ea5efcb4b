import { type PositionRow, type Positions, positionRows, positions, type Result } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { deedsOf, namesOf } from "../comparison/deeds.ts";
import { voicesOf } from "../comparison/filters.ts";
import { refusal } from "../comparison/refusal.ts";
import { csvAnswer, csvRoute } from "../comparison/representations.ts";
import { stateOf } from "../comparison/state.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import {
  type PositionsAnswer,
  PositionsAnswerSchema,
  PositionsQuerySchema,
} from "../schemas/comparison/positions.ts";
import { forceOverTimeRoutes } from "./positions-force.ts";
import { neighbourRoutes } from "./positions-neighbours.ts";

type Query = z.output<typeof PositionsQuerySchema>;

const address = {
  path: "/v1/positions",
  operationId: "positions",
  summary: "What two parties both joined, what only one did, and what one declined while the other joined",
  query: PositionsQuerySchema,
};

const json = createRoute({
  method: "get",
  path: address.path,
  operationId: address.operationId,
  summary: address.summary,
  tags: ["Comparison"],
  request: { query: PositionsQuerySchema },
  responses: { 200: answer("The positions", PositionsAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute(address);

async function asked(register: Register, query: Query): Promise<Result<Positions>> {
  const { snapshot, ledger } = await stateOf(register, query.through);
  return positions(snapshot, query.a, query.b, { ...voicesOf(query), ...(ledger && { ledger }) });
}

const titleOf = async (register: Register, { a, b }: Query): Promise<string> =>
  `Positions of ${(await namesOf(register, [a, b])).join(" and ")}`;

const rowOf = ({ a, b, ...row }: PositionRow) => ({ ...row, a: deedsOf(a), b: deedsOf(b) });

async function positionsAnswer(
  c: Context,
  register: Register,
  query: Query,
  { a, b, both, onlyA, onlyB, declined }: Positions,
): Promise<PositionsAnswer> {
  const rows = [...both, ...onlyA, ...onlyB];
  const groups = rows.flatMap((row) => [...row.a, ...row.b].flatMap(({ via }) => via?.group ?? []));
  const included = await include(
    register,
    {
      instrumentIds: rows.map(({ instrument }) => instrument),
      partyIds: [a, b, ...groups],
    },
    query.include,
  );
  const citation = citationOf(c, register, await titleOf(register, query), query.asOf);
  return {
    a,
    b,
    counts: {
      both: both.length,
      onlyA: onlyA.length,
      onlyB: onlyB.length,
      declined: declined.length,
    },
    both: both.map(rowOf),
    onlyA: onlyA.map(rowOf),
    onlyB: onlyB.map(rowOf),
    declined: declined.map(({ by, ...row }) => ({ ...rowOf(row), by })),
    until: query.until ?? null,
    included,
    links: { self: citation.address, csv: citation.address.replace("/v1/positions", "/v1/positions.csv") },
    citation,
  };
}

/** Positions of two parties, of one and its neighbours, and of one over time. */
export function positionRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/a", found.issues);
      return c.json(await positionsAnswer(c, then, query, found.value), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      if (!found.ok) return refusal(c, "/a", found.issues);
      const citation = citationOf(c, then, await titleOf(then, query), query.asOf);
      return csvAnswer(c, positionRows(found.value), citation);
    })
    .route("/", neighbourRoutes(register))
    .route("/", forceOverTimeRoutes(register));
}
