import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { referencePage } from "../docs/reference.ts";
import { SCRIPT } from "../docs/script.ts";
import { STYLE } from "../docs/style.ts";
import { BAD_QUERY, READ } from "../http/responses.ts";
import type { Document } from "../open-api/document.ts";
import { NO_QUERY } from "../schemas/page.ts";

function textRoute(path: string, operationId: string, summary: string, type: string) {
  return createRoute({
    method: "get",
    path,
    operationId,
    summary,
    tags: ["Service"],
    request: { query: NO_QUERY },
    responses: {
      200: { description: summary, content: { [type]: { schema: z.string() } } },
      ...BAD_QUERY,
      ...READ,
    },
  });
}

const docs = textRoute("/docs", "docs", "The reference of this API, to be read and tried", "text/html");
const style = textRoute("/docs/style.css", "docsStyle", "The style of the API's own pages", "text/css");
const script = textRoute(
  "/docs/try.js",
  "docsScript",
  "What sends the forms of the reference",
  "text/javascript",
);

/** The reference as a page of our own: nothing comes from elsewhere, and nothing is needed to read it. */
export function docsRoutes(contract: () => Document) {
  return new OpenAPIHono()
    .openapi(docs, async (c) => c.html(await referencePage(contract()), 200))
    .openapi(style, (c) => c.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }))
    .openapi(script, (c) => c.body(SCRIPT, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
}
