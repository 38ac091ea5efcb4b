import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { answer, BAD_QUERY, READ } from "./http/responses.ts";
import { NO_QUERY } from "./schemas/page.ts";

const DESCRIPTION = `What states and international bodies have said about artificial intelligence, clause by clause.

Lists are \`{items, total, next}\`; \`next\` is the \`cursor\` of the next page, which the Link header names too. \`included\`
names everything that an answer mentions by id. Every answer to GET carries a strong ETag. Faults are problems as RFC 9457
has them. There is no key and no cookie, and nothing about the caller is kept.`;

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

/** Serves the contract of an app, itself included; it is drawn from the routes once, when it is first asked for. */
export function contractRoute(app: OpenAPIHono, version: string) {
  let text: string | undefined;
  const draw = () =>
    JSON.stringify(
      app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: {
          title: "Concordance",
          version,
          description: DESCRIPTION,
          license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
        },
        servers: [{ url: "/" }],
        security: [],
      }),
    );
  return new OpenAPIHono().openapi(route, (c) => {
    text ??= draw();
    return c.body(text, 200, { "Content-Type": "application/json" });
  });
}
