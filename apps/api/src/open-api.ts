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

export type Contract = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** The contract of an app; it is drawn from the routes once, when it is first asked for. */
export function contractOf(app: OpenAPIHono, version: string): () => Contract {
  let contract: Contract | undefined;
  const draw = () =>
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
    });
  return () => {
    contract ??= draw();
    return contract;
  };
}

/** Serves a contract. */
export function contractRoute(contract: () => Contract) {
  let text: string | undefined;
  return new OpenAPIHono().openapi(route, (c) => {
    text ??= JSON.stringify(contract());
    return c.body(text, 200, { "Content-Type": "application/json" });
  });
}
