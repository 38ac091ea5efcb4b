import { parseArgs } from "node:util";
import { fire, type Volley } from "./fire.ts";
import { type LoadedServer, startApi, startBare } from "./servers.ts";

/** What is compared: a record, a list, a search page, and what the client has already. */
const CASES = [
  { name: "one record", path: "/v1/statements/cn-fr-2024-ai-global-governance.s01", share: 0.8 },
  { name: "one instrument", path: "/v1/instruments/cn-fr-2024-ai-global-governance", share: 0.8 },
  { name: "one list", path: "/v1/statements?party=fr&limit=50", share: 0.8 },
  { name: "a list of instruments", path: "/v1/instruments?limit=50", share: 0.8 },
  { name: "not modified", path: "/v1/topics", share: 0.95, tagged: true },
] as const;

const FLAT = 1.1;
const TAIL = 3;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    requests: { type: "string", default: "200000" },
  },
});

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

interface Round {
  readonly api: Volley;
  readonly bare: Volley;
}

/** Fires at both servers in turns, so that whatever else the machine does meets both. */
async function compare(api: LoadedServer, { path, ...rest }: (typeof CASES)[number]): Promise<Round[]> {
  const response = await fetch(api.origin + path, { headers: { "Accept-Encoding": "identity" } });
  const text = await response.text();
  const tagged = "tagged" in rest;
  const etag = response.headers.get("ETag") ?? "";
  const status = tagged ? 304 : 200;
  const bare = await startBare([[path.split("?")[0] ?? path, tagged ? null : text]]);
  const options = ["-d", values.seconds, ...(tagged ? ["-H", `If-None-Match=${etag}`] : [])];
  const rounds: Round[] = [];
  await fire(api.origin + path, status, ["-d", "1"]);
  await fire(bare.origin + path, status, ["-d", "1"]);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push({
      bare: await fire(bare.origin + path, status, options),
      api: await fire(api.origin + path, status, options),
    });
  }
  await bare.stop();
  return rounds;
}

let missed = 0;
function tell(name: string, good: boolean, words: string): void {
  if (!good) missed += 1;
  console.log(`${good ? "  " : "! "}${name.padEnd(24)} ${words}`);
}

function judge({ name, share }: (typeof CASES)[number], rounds: readonly Round[]): void {
  const reached = median(rounds.map(({ api, bare }) => api.perSecond / bare.perSecond));
  const rates = (of: "api" | "bare") => Math.round(median(rounds.map((round) => round[of].perSecond)));
  const wrong = rounds.reduce((sum, { api }) => sum + api.wrong, 0);
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  tell(
    name,
    reached >= share && wrong === 0,
    `${percent(reached)} of bare Hono (aim ${percent(share)}): ${rates("api")} and ${rates("bare")} requests a second, ${wrong} wrong`,
  );
  const middle = median(rounds.map(({ api }) => api.median));
  const tail = median(rounds.map(({ api }) => api.p99));
  tell("", tail <= TAIL * Math.max(1, middle), `99th percentile ${tail} ms, median ${middle} ms`);
}

/** Memory after a first part of the requests, and after all of them. */
async function judgeMemory(api: LoadedServer): Promise<void> {
  const address = `${api.origin}/v1/statements?party=fr&limit=50`;
  const part = Math.ceil(Number(values.requests) / 4);
  const held: number[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    await fire(address, 200, ["-a", String(part)]);
    held.push(await api.memory());
  }
  const [first = 0, ...later] = held;
  const growth = Math.max(...later) / first;
  const shown = held.map((bytes) => `${Math.round(bytes / 1e6)} MB`).join(", ");
  tell("memory", growth <= FLAT, `${shown} after each quarter of ${values.requests} requests`);
}

const api = await startApi();
for (const one of CASES) judge(one, await compare(api, one));
await judgeMemory(api);
await api.stop();
process.exitCode = missed === 0 ? 0 : 1;
