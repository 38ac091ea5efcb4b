import { createApp, memoryRegister } from "@concordance/api";
import { createClient } from "@concordance/client";
import { MANIFEST, SNAPSHOT } from "./register/snapshot.ts";

const app = createApp(memoryRegister(SNAPSHOT, MANIFEST));
const client = createClient({ fetch: async (request) => app.fetch(request), retries: 0, timeout: 0 });

/** What the examples ask for is in the invented register; its lack is a fault of ours. */
async function found<T>(answer: Promise<T | null>): Promise<T> {
  const given = await answer;
  if (given === null) throw new Error("the invented register lacks what an example asks for");
  return given;
}

const ACCORD = "veldania-ostmark-2031";
const CHARTER = "lakes-charter-2029";

/** Words of an invented text, for the page that reads texts. */
const TEXT = [
  "Veldania and Ostmark pledge to test every thinking engine. They call upon developers to publish what it was taught.",
  "Nobody shall use an engine to lure boats.",
].join("\n\n");

const ARABIC = "تتعهد فيلدانيا وأوستمارك باختبار كل آلة مفكرة. وتدعوان المطورين إلى نشر ما تعلمته.";

const texts = async () => ({
  text: TEXT,
  extraction: await client.extract({ text: TEXT, language: "en", kind: "expression" }),
  arabicText: ARABIC,
  arabicExtraction: await client.extract({ text: ARABIC, language: "ar", kind: "expression" }),
});

const records = async () => ({
  accord: await found(client.instrument(ACCORD)),
  charter: await found(client.instrument(CHARTER)),
  declaration: await found(client.instrument("lakes-declaration-2033")),
  principles: await found(client.instrument("reed-principles-2030")),
  resolution: await found(client.instrument("harbour-resolution-2032")),
  pledge: await found(client.statement(`${ACCORD}.s02`)),
  account: await found(client.statement(`${ACCORD}.s05`)),
  report: await found(client.statement(`${ACCORD}.r01`)),
  veldania: await found(client.party("veldania")),
  ostmark: await found(client.party("ostmark")),
  norrland: await found(client.party("norrland")),
  quietland: await found(client.party("quietland")),
  union: await found(client.party("lakes-union")),
});

const lists = async () => ({
  instruments: (await client.instruments()).items,
  parties: (await client.parties()).items,
  topics: (await client.topics()).items,
  forces: (await client.forces()).items,
  statements: await client.statements({ limit: 3 }),
  throughGroups: await found(client.partyStatements("veldania", { directness: "through" })),
  changes: (await client.changes()).items,
  quality: await found(client.quality()),
});

const searches = async () => ({
  found: await client.search({ q: "test engines" }),
  everything: await client.search({ limit: 50 }),
  provisions: await client.search({ q: "engines", type: "provision" }),
  topics: await client.search({ q: "safety", type: "topic" }),
  partly: await client.search({ q: "safety zzq" }),
  nothing: await client.search({ q: "zzqx" }),
});

const comparisons = async () => ({
  two: await found(client.compare({ ids: `${ACCORD},${CHARTER}` })),
  three: await found(client.compare({ ids: `${ACCORD},${CHARTER},harbour-resolution-2032` })),
  apart: await found(client.compare({ ids: `${ACCORD},reed-principles-2030` })),
});

const views = async () => ({
  byParty: await client.matrix({ rows: "party", value: "strongest" }),
  byInstrument: await client.matrix({ rows: "instrument", value: "count" }),
  positions: await found(client.positions({ a: "veldania", b: "ostmark" })),
  neighbours: await found(client.neighbours({ party: "veldania", limit: 3 })),
  force: await found(client.forceOverTime({ party: "veldania", topic: "safety" })),
  noForce: await found(client.forceOverTime({ party: "quietland", topic: "safety" })),
  timeline: await client.timeline({ topic: "safety" }),
  graph: await client.graph(),
  graphOfOne: await client.graph({ instrument: "harbour-resolution-2032" }),
  lineage: await client.lineage({ term: "thinking engine" }),
  noLineage: await client.lineage({ term: "zzqx" }),
  divergences: await client.divergences(),
});

async function ask() {
  const [record, list, search, comparison, view, text] = await Promise.all([
    records(),
    lists(),
    searches(),
    comparisons(),
    views(),
    texts(),
  ]);
  return { ...record, ...list, search, comparison, ...view, ...text };
}

/** What the API answers over the invented register: every example shows some of it. */
export type Answers = Awaited<ReturnType<typeof ask>>;

let asked: Promise<Answers> | undefined;

/** The answers; they are asked for once in a process, when somebody first looks at the catalogue. */
export function answers(): Promise<Answers> {
  asked ??= ask();
  return asked;
}
