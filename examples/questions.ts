// Ten questions to the register, with its typed client.
import { allOf, createClient, createRpc } from "@concordance/client";

const baseUrl = process.env.CONCORDANCE_API ?? "http://127.0.0.1:8787";
const client = createClient({ baseUrl });
const api = createRpc({ baseUrl });

/** 1. Who sponsored resolution 78/265? */
async function sponsors() {
  const resolution = await client.instrument("un-ga-78-265");
  return resolution?.acts.flatMap(({ act, party }) => (act === "sponsored" ? [party] : [])).sort();
}

/** 2. What did France itself do in 2024? */
async function actsOfFrance() {
  const france = await client.party("fr", { directness: "direct", from: "2024", to: "2024" });
  return france?.ledger.map(({ act, instrument }) => `${act} ${instrument}`);
}

/** 3. Which clauses on personal data pledge or bind? */
async function pledgesOnPersonalData() {
  const page = (cursor: string | undefined) =>
    client.statements({ topic: "data-protection", strength: 3, limit: 20, cursor });
  return (await allOf(page)).map(({ id }) => id);
}

/** 4. What changed since a day? Instruments and statements, counted by kind of change. */
async function changes() {
  const counts: Record<string, number> = { added: 0, changed: 0, withdrawn: 0 };
  let cursor: string | undefined;
  do {
    const response = await api.v1.changes.$get({ query: { since: "2026-11-25", limit: "200", cursor } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { items, next } = await response.json();
    for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
    cursor = next ?? undefined;
  } while (cursor);
  return counts;
}

/** 5. How is a clause cited? */
async function citation() {
  const clause = await client.statement("bletchley-2023.s07");
  const instrument = clause?.included.instruments[clause.instrument];
  return `${instrument?.title.en} (${instrument?.adopted}), ${clause?.locator}. Concordance, ${clause?.links.self}`;
}

/** 6. Is a quotation real? */
async function quotation() {
  const { found, matches } = await client.verifyQuotation({
    text: "«Генеральная Ассамблея»",
    instrument: "un-ga-78-265",
  });
  return [found, ...matches.map(({ text, address }) => `${text.language} ${address}`)];
}

/** 7. Who declined the Paris statement? */
async function declined() {
  const statement = await client.instrument("paris-statement-2025");
  return statement?.parties.flatMap(({ role, party }) => (role === "declined" ? [party] : [])).sort();
}

/** 8. What do two texts both say? How many groups, and who is stronger in how many. */
async function shared() {
  const comparison = await client.compare({ ids: "bletchley-2023,un-ga-78-265" });
  const groups = comparison?.groups ?? [];
  const strongerIn = (id: string) =>
    groups.filter(({ stronger }) => stronger.some((one) => one === id)).length;
  return [groups.length, strongerIn("bletchley-2023"), strongerIn("un-ga-78-265")];
}

/** 9. What does a text say? */
async function drafts() {
  const text = "States should test their systems. We commit to share what we find.";
  const { statements } = await client.extract({ text });
  return statements.map(({ force, range }) => `${force} ${range.join("-")}`);
}

/** 10. Which instruments speak of military use? The rows of a table. */
async function table() {
  const response = await fetch(`${baseUrl}/v1/matrix.csv?rows=instrument&topic=military-use&speaking=true`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const [, ...rows] = (await response.text()).trimEnd().split("\r\n");
  return rows.map((row) => row.split(",")[0]).sort();
}

const QUESTIONS = [
  sponsors,
  actsOfFrance,
  pledgesOnPersonalData,
  changes,
  citation,
  quotation,
  declined,
  shared,
  drafts,
  table,
];
for (const [index, question] of QUESTIONS.entries())
  process.stdout.write(`${JSON.stringify({ question: index + 1, answer: await question() })}\n`);
