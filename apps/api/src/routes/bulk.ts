import type { Place } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { Downloads, type Facts } from "../bulk/downloads.ts";
import { doNotKeep } from "../http/conditional.ts";
import { problem } from "../http/problems.ts";
import { rangeOf } from "../http/ranges.ts";
import { answer, BAD_QUERY, MISSING, problemAnswer, READ } from "../http/responses.ts";
import type { Register } from "../register.ts";
import { BulkListSchema } from "../schemas/bulk.ts";
import { NO_QUERY } from "../schemas/page.ts";

const tags = ["Bulk"];
const BYTES = z.string().meta({ format: "binary", description: "The file", examples: ["id,kind,…"] });
const ANY = {
  "application/json": {
    schema: z.record(z.string(), z.unknown()).meta({ examples: [{ name: "concordance" }] }),
  },
  "application/octet-stream": { schema: BYTES },
};
/** Files are of these types beside JSON. */
const TYPES = [
  "application/ld+json",
  "application/csvm+json",
  "application/vnd.citationstyles.csl+json",
  "application/x-bibtex",
  "application/x-ndjson",
  "application/x-research-info-systems",
  "application/zip",
  "text/csv",
];
const JSON_BODY = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]);
const FILE = {
  ...ANY,
  ...Object.fromEntries(
    TYPES.map((type) => [
      type,
      { schema: /json$/u.test(type) && !/ndjson$/u.test(type) ? JSON_BODY.meta({ examples: [{}] }) : BYTES },
    ]),
  ),
};

const list = createRoute({
  method: "get",
  path: "/v1/bulk",
  operationId: "bulk",
  summary: "Files that hold the whole register, with sizes and checksums",
  tags,
  request: { query: NO_QUERY },
  responses: { 200: answer("All files", BulkListSchema), ...BAD_QUERY, ...READ },
});

const one = createRoute({
  method: "get",
  path: "/v1/bulk/{name}",
  operationId: "bulkFile",
  summary: "One file that holds the whole register, or a part of its bytes",
  description:
    "Its entity tag is its SHA-256. `Range` asks for a part; with `If-Range`, of the same file only.",
  tags,
  request: {
    params: z.strictObject({
      name: z
        .string()
        .max(80)
        .regex(/^[a-z.-]+$/)
        .meta({ description: "Name of the file, as `/v1/bulk` lists it", examples: ["datapackage.json"] }),
    }),
    query: NO_QUERY,
  },
  responses: {
    200: { description: "The file", content: FILE },
    206: { description: "The part of it that Range asks for", content: FILE },
    ...BAD_QUERY,
    ...MISSING,
    416: problemAnswer("The range lies behind the end of the file."),
    ...READ,
  },
});

const tagOf = ({ sha256 }: Facts): string => `"${sha256}"`;

/** A part may be answered where the client has none of the file yet, or has of this one. */
function asksForPart(c: Context, tag: string): boolean {
  const condition = c.req.header("If-Range");
  return condition === undefined || condition === tag;
}

function describe(c: Context, facts: Facts): void {
  const text = facts.mediaType.startsWith("text/") ? `${facts.mediaType}; charset=utf-8` : facts.mediaType;
  c.header("Content-Type", text);
  c.header("ETag", tagOf(facts));
  c.header("Accept-Ranges", "bytes");
  c.header("Repr-Digest", `sha-256=:${base64(facts.sha256)}:`);
  c.header("Content-Disposition", `attachment; filename="${facts.name}"`);
}

/** Digests in headers are base64 (RFC 9530). */
const base64 = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16))));

function unsatisfiable(c: Context, { bytes, name }: Facts) {
  doNotKeep(c);
  const response = problem(
    c,
    "range-not-satisfiable",
    `${name} has ${bytes} bytes; the range lies behind them.`,
  );
  response.headers.set("Content-Range", `bytes */${bytes}`);
  return response;
}

async function send(c: Context, facts: Facts, bytesOf: () => Promise<Uint8Array<ArrayBuffer>>) {
  const range = asksForPart(c, tagOf(facts)) ? rangeOf(c.req.header("Range"), facts.bytes) : undefined;
  if (range === "unsatisfiable") return unsatisfiable(c, facts);
  describe(c, facts);
  const known = c.req.header("If-None-Match");
  if (known?.includes(tagOf(facts)) || known?.trim() === "*") return c.body(null, 304);
  const bytes = await bytesOf();
  if (!range) return c.body(bytes, 200);
  c.header("Content-Range", `bytes ${range.first}-${range.last}/${facts.bytes}`);
  return c.body(bytes.slice(range.first, range.last + 1), 206);
}

/** The whole register in files: made when they are asked for, the same bytes each time. */
export function bulkRoutes(register: Register, place: Place) {
  const downloads = new Downloads(register, place);
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const files = await downloads.all();
      const items = files.map((facts) => ({ ...facts, address: `/v1/bulk/${facts.name}` }));
      return c.json({ items, total: items.length, next: null }, 200);
    })
    .openapi(one, async (c) => {
      const { name } = c.req.valid("param");
      const found = await downloads.one(name);
      if (!found)
        return problem(c, "not-found", `There is no file "${name}". All of them are at /v1/bulk.`) as never;
      return (await send(c, found.facts, found.bytes)) as never;
    });
}
