import { parseArgs } from "node:util";
import type { RuntimeName } from "../request-case.ts";
import { START } from "../servers.ts";
import { conform } from "./conform.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "20000" },
    seed: { type: "string" },
    runtime: { type: "string", multiple: true, default: ["node", "workerd"] },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

let failed = false;
for (const runtime of values.runtime as RuntimeName[]) {
  const server = await START[runtime]();
  const { requests, operations, statuses, fault } = await conform(
    server.origin,
    Number(values.requests),
    seed,
  );
  await server.close();
  const shown = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
  console.log(
    `${runtime}: ${requests} requests to ${operations} operations, seed ${seed}; ${shown.join(", ")}`,
  );
  if (fault) console.error(`${runtime}: ${fault}`);
  failed ||= fault !== undefined;
}
process.exit(failed ? 1 : 0);
