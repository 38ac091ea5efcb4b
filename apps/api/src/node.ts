import type { HttpBindings } from "@hono/node-server";
import { serveBuiltIn } from "./built-in.ts";
import { limitsOf } from "./limits.ts";
import { clientOf } from "./node/client-of.ts";
import { compress } from "./node/compress.ts";
import { createNodeServer } from "./node/node-server.ts";
import { addressOf, inAddress, portOf, stopOn } from "./node/serving.ts";

const BODY_MS = 10_000;
const { HOST, PORT, API_ADDRESS, API_PORT, API_PROXIES, API_RATE_LIMIT } = process.env;
const hostname = HOST ?? "127.0.0.1";
const port = portOf(API_PORT ?? PORT, 8787);

const clientBehind = clientOf(Number(API_PROXIES ?? 0));
const served = serveBuiltIn({
  address: addressOf(API_ADDRESS, hostname, port),
  compress,
  deadline: () => AbortSignal.timeout(BODY_MS),
  ...limitsOf(API_RATE_LIMIT, (_request, env) => clientBehind((env as HttpBindings).incoming)),
});

const server = createNodeServer(served, clientBehind);
stopOn(server, port, ["SIGINT", "SIGTERM"]);
server.listen(port, hostname, () => {
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  console.log(`Concordance API on http://${inAddress(hostname)}:${taken}`);
});
