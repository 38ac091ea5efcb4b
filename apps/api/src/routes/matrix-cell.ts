import { type Cell, matrix, type Result, type Statement } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { filtersOf, voicesOf } from "../comparison/filters.ts";
import { pageBehind } from "../comparison/matrix-page.ts";
import { refusal } from "../comparison/refusal.ts";
import { stateOf } from "../comparison/state.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { type CellAnswer, CellAnswerSchema, CellQuerySchema } from "../schemas/comparison/matrix.ts";

type Query = z.output<typeof CellQuerySchema>;

const route = createRoute({
  method: "get",
  path: "/v1/matrix/cell",
  operationId: "matrixCell",
  summary: "One cell of the matrix with its statements, the strongest first",
  tags: ["Comparison"],
  request: { query: CellQuerySchema },
  responses: { 200: answer("A page of statements", CellAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

interface Found {
  readonly name: string;
  readonly cell: Cell;
  readonly statements: readonly Statement[];
}

async function cellOf(register: Register, query: Query): Promise<Result<Found>> {
  const { snapshot, ledger } = await stateOf(register, query.through);
  const { rows } = matrix(snapshot, {
    rows: query.rows,
    filters: filtersOf({ ...query, topic: [query.topic] }),
    ids: [query.id],
    ...voicesOf(query),
    ...(ledger && { ledger }),
  });
  const [row] = rows;
  const [cell] = row?.cells ?? [];
  if (!row || !cell) {
    const message = `the matrix has no row "${query.id}"`;
    const issue = { code: `unknown-${query.rows}`, severity: "error", path: "id", message } as const;
    return { ok: false, issues: [{ ...issue, tip: "Rows are at /v1/matrix; `rows` says what a row is." }] };
  }
  const known = new Map(snapshot.statements.map((statement) => [statement.id, statement]));
  const statements = cell.statements.flatMap((id) => known.get(id) ?? []);
  return { ok: true, value: { name: row.name, cell, statements } };
}

async function cellAnswer(c: Context, register: Register, query: Query, found: Found): Promise<CellAnswer> {
  const behind = pageBehind(found.statements, listRequest("cell", query).page);
  linkPages(c, "cell", behind);
  const page = pageAnswer("cell", behind);
  const included = await include(
    register,
    {
      statements: page.items,
      instrumentIds: page.items.map(({ instrument }) => instrument),
      partyIds: query.rows === "party" ? [query.id] : [],
      topics: [query.topic],
    },
    query.include,
  );
  const citation = citationOf(c, register, `Statements of ${found.name} on ${query.topic}`, query.asOf);
  const { state } = found.cell;
  const links = { self: citation.address };
  return { row: query.id, topic: query.topic, state, ...page, included, links, citation };
}

/** Cells of the matrix. */
export function cellRoutes(register: Register) {
  return new OpenAPIHono().openapi(route, async (c) => {
    const query = c.req.valid("query");
    const then = await register.at(query.asOf);
    const found = await cellOf(then, query);
    if (!found.ok) return refusal(c, "/id", found.issues);
    const answered = await cellAnswer(c, then, query, found.value);
    return c.json(answered, 200);
  });
}
