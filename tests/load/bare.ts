import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** What one route answers: a body with its headers, or a 304. */
export interface BareRoute {
  readonly path: string;
  readonly text: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The measure for the load run: a Hono app that does nothing but answer each path with the bytes that it was given for it.
 * Takes them as JSON on standard input.
 */
const routes: readonly BareRoute[] = JSON.parse(await new Response(process.stdin as never).text());
const app = new Hono();
for (const { path, text, headers } of routes) {
  app.get(path, (c) => (text === null ? c.body(null, 304, headers) : c.body(text, 200, headers)));
}
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
