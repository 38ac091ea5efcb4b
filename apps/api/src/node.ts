import { serve } from "@hono/node-server";
import { app } from "./built-in.ts";
import { portOf, stopOn } from "./serving.ts";

const hostname = process.env.HOST ?? "127.0.0.1";
const port = portOf(process.env.API_PORT ?? process.env.PORT, 8787);

const server = serve({ fetch: app.fetch, hostname, port }, (address) => {
  console.log(
    `Concordance API on http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`,
  );
});
stopOn(server, port, ["SIGINT", "SIGTERM"]);
