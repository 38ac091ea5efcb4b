import { jsonLdContext, type Place } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { BAD_QUERY, READ } from "../http/responses.ts";
import { NO_QUERY } from "../schemas/page.ts";

const LD_JSON = "application/ld+json";

const route = createRoute({
  method: "get",
  path: "/v1/context.jsonld",
  operationId: "context",
  summary: "The JSON-LD context of the API's JSON: what every field means",
  tags: ["Linked data"],
  request: { query: NO_QUERY },
  responses: {
    200: {
      description: "The context",
      content: {
        [LD_JSON]: {
          schema: z
            .object({ "@context": z.record(z.string(), z.unknown()) })
            .meta({ examples: [{ "@context": { "@version": 1.1 } }] }),
        },
      },
    },
    ...BAD_QUERY,
    ...READ,
  },
});

/** The published context, at the address that every form of linked data names. */
export function contextRoutes(place: Place) {
  const text = JSON.stringify(jsonLdContext(place));
  return new OpenAPIHono().openapi(route, (c) => c.body(text, 200, { "Content-Type": LD_JSON }));
}
