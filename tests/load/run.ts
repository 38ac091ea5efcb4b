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

/** The API, and two bare apps: one with the same body alone, one with the same headers as well. */
const SERVERS = ["api", "body", "whole"] as const;
/** A volley, and what each request cost the server: microseconds of processor time, which a busy machine changes little. */
type Measured = Volley & { readonly processor: number };
type Round = Readonly<Record<(typeof SERVERS)[number], Measured>>;

/** Headers that a server writes itself. */
const OWN = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/** Fires at all servers in turns, so that whatever else the machine does meets all. */
async function compare(api: LoadedServer, { path, ...rest }: (typeof CASES)[number]): Promise<Round[]> {
  const identity = { "Accept-Encoding": "identity" };
  const first = await fetch(api.origin + path, { headers: identity });
  const text = await first.text();
  const tagged = "tagged" in rest ? { "If-None-Match": first.headers.get("ETag") ?? "" } : {};
  const asked = await fetch(api.origin + path, { headers: { ...identity, ...tagged } });
  await asked.arrayBuffer();
  const headers = Object.fromEntries([...asked.headers].filter(([name]) => !OWN.has(name)));
  const route = { path: path.split("?")[0] ?? path, text: "tagged" in rest ? null : text };
  const type: Record<string, string> = "tagged" in rest ? {} : { "content-type": "application/json" };
  const servers = {
    api,
    body: await startBare([{ ...route, headers: type }]),
    whole: await startBare([{ ...route, headers }]),
  };
  const sent = Object.entries(tagged).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const volley = async (name: (typeof SERVERS)[number], seconds: string): Promise<Measured> => {
    const before = await servers[name].busy();
    const fired = await fire(servers[name].origin + path, asked.status, ["-d", seconds, ...sent]);
    const spent = (await servers[name].busy()) - before;
    return { ...fired, processor: (spent * 1000) / fired.requests };
  };
  for (const name of SERVERS) await volley(name, "1");
  const rounds: Round[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push({
      body: await volley("body", values.seconds),
      api: await volley("api", values.seconds),
      whole: await volley("whole", values.seconds),
    });
  }
  await Promise.all([servers.body.stop(), servers.whole.stop()]);
  return rounds;
}

let missed = 0;
function tell(name: string, good: boolean, words: string): void {
  if (!good) missed += 1;
  console.log(`${good ? "  " : "! "}${name.padEnd(24)} ${words}`);
}

function judge({ name, share }: (typeof CASES)[number], rounds: readonly Round[]): void {
  const part = (of: "body" | "whole") =>
    median(rounds.map((round) => round.api.perSecond / round[of].perSecond));
  const rate = (of: (typeof SERVERS)[number]) =>
    Math.round(median(rounds.map((round) => round[of].perSecond)));
  const wrong = rounds.reduce((sum, { api }) => sum + api.wrong, 0);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  tell(
    name,
    part("whole") >= share && wrong === 0,
    `${percent(part("whole"))} of bare Hono with the same bytes (aim ${percent(share)}), ${percent(part("body"))} of one with the body alone; ${SERVERS.map(rate).join(", ")} requests a second, ${wrong} wrong`,
  );
  const cost = (of: (typeof SERVERS)[number]) =>
    median(rounds.map((round) => round[of].processor)).toFixed(0);
  console.log(`  ${"".padEnd(24)} ${SERVERS.map(cost).join(", ")} µs of processor time a request`);
  const middle = median(rounds.map(({ api }) => api.median));
  const tail = median(rounds.map(({ api }) => api.p99));
  const bareTail = median(rounds.map(({ whole }) => whole.p99));
  tell(
    "",
    tail <= Math.max(TAIL * Math.max(1, middle), bareTail),
    `99th percentile ${tail} ms (bare ${bareTail} ms), median ${middle} ms`,
  );
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
