import { type Rows, rowsToCsv } from "@concordance/core";
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import type { Citation } from "../schemas/comparison/citation.ts";

/** What another representation of an address needs beside that address. */
interface Representation<Query extends z.ZodObject> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly query: Query;
}

function textRoute<Query extends z.ZodObject, Suffix extends "csv" | "svg">(
  { path, operationId, summary, query }: Representation<Query>,
  suffix: Suffix,
  type: string,
  description: string,
) {
  const schema = z.string().meta({ description });
  const upper = suffix === "csv" ? "Csv" : "Svg";
  return createRoute({
    method: "get",
    path: `${path}.${suffix}`,
    operationId: `${operationId}${upper}`,
    summary: `${summary}, as ${suffix.toUpperCase()}`,
    tags: ["Comparison"],
    request: { query },
    responses: { 200: { description, content: { [type]: { schema } } }, ...BAD_QUERY, ...MISSING, ...READ },
  });
}

/** The same answer as a table. */
export const csvRoute = <Query extends z.ZodObject>(of: Representation<Query>) =>
  textRoute(of, "csv", "text/csv", "A table under a row of headers, lines ended by CR LF (RFC 4180)");

/** The same answer as a figure. */
export const svgRoute = <Query extends z.ZodObject>(of: Representation<Query>) =>
  textRoute(
    of,
    "svg",
    "image/svg+xml",
    "A figure that is read without colours, with a title and a description",
  );

const fileName = (c: Context, suffix: string): string =>
  `concordance-${c.req.path
    .replace(/^\/v1\//u, "")
    .replace(/\.\w{3}$/u, "")
    .replaceAll("/", "-")}.${suffix}`;

/** Answers with a table; `Link` names the address whose answer holds the citation. */
export function csvAnswer(c: Context, rows: Rows, { address }: Citation) {
  return c.body(rowsToCsv(rows), 200, {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${fileName(c, "csv")}"`,
    Link: `<${address}>; rel="describedby"; type="application/json"`,
  });
}

/** An SVG may be framed and styled by itself, and loads nothing. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Answers with a figure. */
export function svgAnswer(c: Context, svg: string, { address }: Citation) {
  c.header("Content-Security-Policy", SVG_POLICY);
  return c.body(svg, 200, {
    "Content-Type": "image/svg+xml; charset=utf-8",
    Link: `<${address}>; rel="describedby"; type="application/json"`,
  });
}
