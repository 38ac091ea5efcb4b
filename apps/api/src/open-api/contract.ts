import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { answer, BAD_QUERY, READ } from "../http/responses.ts";
import { NO_QUERY } from "../schemas/page.ts";
import type { Document } from "./document.ts";
import { withExamples } from "./examples.ts";
import { repaired } from "./repairs.ts";

const DESCRIPTION = `What states and international bodies have said about artificial intelligence, clause by clause.

Lists are \`{items, total, next}\`; \`next\` is the \`cursor\` of the next page, which the Link header names too, with the
previous and the first. Cursors hold while the register changes. \`sort\` orders, \`fields\` thins out, \`include\` says what
\`included\` names by id, \`asOf\` reads the register as it was on a day. A withdrawn record answers 410 with its tombstone.

Every answer to GET carries a strong ETag; send it back as If-None-Match and get 304 where nothing changed. Last-Modified
is the day of the register's latest change. Faults are problems as RFC 9457 has them, each with a page for its type.
RateLimit and RateLimit-Policy tell what a client may still ask. There is no key and no cookie, and nothing about the caller
is kept.`;

const route = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "openApi",
  summary: "This document",
  tags: ["Service"],
  request: { query: NO_QUERY },
  responses: {
    200: answer("The contract, as OpenAPI 3.1", z.record(z.string(), z.unknown())),
    ...BAD_QUERY,
    ...READ,
  },
});

/** The contract of an app, drawn from its routes once, when it is first asked for. */
export function contractOf(app: OpenAPIHono, version: string): () => Document {
  let drawn: Document | undefined;
  const draw = () => {
    const drawn: unknown = app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Concordance",
        version,
        description: DESCRIPTION,
        license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      },
      servers: [{ url: "/" }],
      security: [],
    });
    return withExamples(repaired(drawn) as Document);
  };
  return () => {
    drawn ??= draw();
    return drawn;
  };
}

/** Serves the contract of an app, itself included. */
export function contractRoute(contract: () => Document) {
  let text: string | undefined;
  return new OpenAPIHono().openapi(route, (c) => {
    text ??= JSON.stringify(contract());
    return c.body(text, 200, { "Content-Type": "application/json" });
  });
}
