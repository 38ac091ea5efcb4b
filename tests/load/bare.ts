import { serve } from "@hono/node-server";
import { Hono } from "hono";

/**
 * The measure for the load run: a Hono app that does nothing but answer each path with the bytes that it was given for it,
 * or with a bare 304. Takes them as JSON on standard input: `[[path, text | null], …]`.
 */
const routes: readonly (readonly [string, string | null])[] = JSON.parse(
  await new Response(process.stdin as never).text(),
);
const app = new Hono();
for (const [path, text] of routes) {
  app.get(path, (c) =>
    text === null ? c.body(null, 304) : c.body(text, 200, { "Content-Type": "application/json" }),
  );
}
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
