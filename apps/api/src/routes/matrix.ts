import { ENGLISH_LABELS, type Matrix, matrix, matrixFigure, matrixRows, type Row } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { citationOf } from "../comparison/citation.ts";
import { filtersOf, voicesOf } from "../comparison/filters.ts";
import { compactRow, pageBehind } from "../comparison/matrix-page.ts";
import { csvAnswer, csvRoute, svgAnswer, svgRoute } from "../comparison/representations.ts";
import { stateOf } from "../comparison/state.ts";
import { linkPages, listRequest, pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Page, Register } from "../register.ts";
import {
  type MatrixAnswer,
  MatrixAnswerSchema,
  MatrixQuerySchema,
  MatrixTableQuerySchema,
} from "../schemas/comparison/matrix.ts";
import { cellRoutes } from "./matrix-cell.ts";

type Query = z.output<typeof MatrixQuerySchema>;
type TableQuery = z.output<typeof MatrixTableQuerySchema>;

const address = {
  path: "/v1/matrix",
  operationId: "matrix",
  summary:
    "Who says what: parties or instruments by topic, with the strongest force or the number of statements",
  query: MatrixQuerySchema,
};

const json = createRoute({
  method: "get",
  path: address.path,
  operationId: address.operationId,
  summary: address.summary,
  description:
    "A row has a cell for each topic on which it speaks; `silence` says what the absence of the others means. A party speaks by the instruments that it stands behind. `links.cell` is a URI template (RFC 6570) for the statements of a cell.",
  tags: ["Comparison"],
  request: { query: MatrixQuerySchema },
  responses: { 200: answer("A page of rows", MatrixAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});
const csv = csvRoute({ ...address, query: MatrixTableQuerySchema });
const svg = svgRoute(address);

/** The matrix that a query asks for, with all rows. */
async function asked(register: Register, query: TableQuery): Promise<Matrix> {
  const { snapshot, ledger } = await stateOf(register, query.through);
  return matrix(snapshot, {
    rows: query.rows,
    cell: query.value,
    filters: filtersOf(query),
    ...voicesOf(query),
    ...(query.ids && { ids: query.ids }),
    ...(query.kind && { kind: query.kind }),
    ...(query.lang && { language: query.lang }),
    ...(query.behind && { behind: query.behind }),
    ...(query.speaking && { speaking: true }),
    ...(ledger && { ledger }),
  });
}

/** What an address says of rows, columns and values, and not of the statements in a cell. */
const OF_ROWS = "cursor limit ids kind lang behind speaking topic theme value".split(" ");

/** The address of a cell's statements, with the same filters, as a template. */
function cellTemplate(c: Context): string {
  const { searchParams } = new URL(c.req.url);
  for (const name of OF_ROWS) searchParams.delete(name);
  const rest = searchParams.toString();
  return `/v1/matrix/cell?id={id}&topic={topic}${rest && `&${rest}`}`;
}

const titleOf = ({ rows, value }: TableQuery): string =>
  `Matrix of ${rows === "party" ? "parties" : "instruments"} by topic, ${value === "count" ? "number of statements" : "strongest force"}`;

async function matrixAnswer(
  c: Context,
  register: Register,
  query: Query,
  { topics }: Matrix,
  page: Page<Row>,
): Promise<MatrixAnswer> {
  const { items, ...rest } = pageAnswer("matrix", page);
  const ids = items.map(({ id }) => id);
  const included = await include(
    register,
    {
      instrumentIds: items.flatMap(({ instruments }) => [...instruments]),
      partyIds: query.rows === "party" ? ids : [],
      topics: topics,
    },
    query.include,
  );
  const citation = citationOf(c, register, titleOf(query), query.asOf);
  const at = (suffix: string) => citation.address.replace("/v1/matrix", `/v1/matrix.${suffix}`);
  return {
    rows: query.rows,
    value: query.value,
    topics: [...topics],
    until: query.until ?? null,
    items: items.map((row) => compactRow(row, topics)),
    ...rest,
    included,
    links: { self: citation.address, csv: at("csv"), svg: at("svg"), cell: cellTemplate(c) },
    citation,
  };
}

/** The matrix as JSON, table and figure, and its cells. */
export function matrixRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(json, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const page = pageBehind(found.rows, listRequest("matrix", query).page);
      linkPages(c, "matrix", page);
      return c.json(await matrixAnswer(c, then, query, found, page), 200);
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const citation = citationOf(c, then, titleOf(query), query.asOf);
      return csvAnswer(c, matrixRows(found), citation);
    })
    .openapi(svg, async (c) => {
      const query = c.req.valid("query");
      const then = await register.at(query.asOf);
      const found = await asked(then, query);
      const page = pageBehind(found.rows, listRequest("matrix", query).page);
      linkPages(c, "matrix", page);
      const citation = citationOf(c, then, titleOf(query), query.asOf);
      const figure = { ...found, rows: page.items };
      return svgAnswer(
        c,
        matrixFigure(figure, { labels: ENGLISH_LABELS, citation: citation.text }),
        citation,
      );
    })
    .route("/", cellRoutes(register));
}
