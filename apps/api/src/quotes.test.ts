import { fingerprint, type Snapshot, SnapshotSchema } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { memoryRegister } from "./memory/memory-register.ts";
import { QuotationAnswerSchema } from "./schemas/quotes.ts";
import { inventedManifest, inventedSnapshot } from "./testing/invented-snapshot.ts";

const PLEDGE = "Both States pledge to test every mill";
const OBLIGE = "The Union shall count its locks.";
const RIVES = "Les deux États éprouvent chaque moulin.";
const ID = "veldania-ostmark-2031";

/** The invented register with fingerprints: of a statement, of a report's statement, of a provision in two languages. */
function withPrints(): Snapshot {
  const prints: Record<string, string> = { [`${ID}.s01`]: PLEDGE, [`${ID}.r01`]: PLEDGE };
  const statements = inventedSnapshot.statements.map((statement) => {
    const words = prints[statement.id];
    if (words === undefined) return statement;
    return { ...statement, provenance: { ...statement.provenance, fingerprint: fingerprint(words) } };
  });
  const instruments = inventedSnapshot.instruments.map((instrument) => ({
    ...instrument,
    expressions: [
      ...instrument.expressions,
      { id: "fr", language: "fr", read: "not-read", status: "authentic", sources: ["gazette"] },
    ],
  }));
  const short = (words: string) => fingerprint(words).slice(0, 24);
  const provisions = { para_1: { en: short(OBLIGE), fr: short(RIVES) } };
  return SnapshotSchema.parse({
    ...inventedSnapshot,
    instruments,
    statements,
    fingerprints: [{ instrument: "lakes-charter-2029", provisions }],
  });
}

const app = createApp(memoryRegister(withPrints(), inventedManifest));
const post = (body: unknown) =>
  app.request("/v1/quotes/verify", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });

async function verified(quotation: object) {
  const response = await post(quotation);
  expect([response.status, response.headers.get("Cache-Control"), response.headers.get("ETag")]).toEqual([
    200,
    "no-store",
    null,
  ]);
  return QuotationAnswerSchema.parse(await response.json());
}

describe("a quotation that is found", () => {
  test("stands in a statement, and in what a report says, each with address and citation", async () => {
    const { found, matches, total, meaning, near, nearReason } = await verified({ text: `“${PLEDGE}.”` });
    expect([found, total, near]).toEqual([true, 2, null]);
    expect(nearReason).toMatch(/no texts/u);
    expect(meaning).toMatch(/official text decides/u);
    expect(matches.map(({ address, reported }) => [address, reported]).sort()).toEqual([
      [`/v1/statements/${ID}.r01`, true],
      [`/v1/statements/${ID}.s01`, false],
    ]);
    const own = matches.find(({ reported }) => !reported);
    expect(own).toMatchObject({
      unit: "statement",
      statement: { id: `${ID}.s01`, force: "commit", strength: 3 },
      text: { id: "en", language: "en", status: "authentic" },
      citation: expect.stringMatching(
        /^Accord of the Two Banks \(Élm, 2031-05-06\), paragraph 1, statement s01 \(en\)\. /u,
      ),
    });
  });

  test("stands in a provision in another language, whose address answers", async () => {
    const { matches } = await verified({ text: RIVES.toUpperCase() });
    expect(matches).toEqual([
      expect.objectContaining({
        unit: "provision",
        locator: "para_1",
        statement: null,
        text: expect.objectContaining({ language: "fr" }),
      }),
    ]);
    for (const { address } of matches) expect((await app.request(address)).status).toBe(200);
  });

  test("is told apart where something copied along was left out", async () => {
    expect(await verified({ text: `12. ${OBLIGE}` })).toMatchObject({
      found: true,
      trimmed: true,
      meaning: expect.stringMatching(/copied along/u),
    });
  });
});

describe("a quotation that is not", () => {
  test.each([
    ["a word more", { text: `${PLEDGE} twice` }, /does not say that the quotation is false/u],
    ["something left out", { text: "Both States […] every mill" }, /each of its parts/u],
    ["no word", { text: " … " }, /no letter and no digit/u],
    ["another language", { text: PLEDGE, language: "fr" }, /does not say/u],
    ["another instrument", { text: PLEDGE, instrument: "lakes-charter-2029" }, /does not say/u],
  ])("%s", async (_reason, quotation, meaning) => {
    const answer = await verified(quotation);
    expect(answer).toMatchObject({ found: false, matches: [], total: 0 });
    expect(answer.meaning).toMatch(meaning);
  });

  test("comes with what could have been found", async () => {
    const { coverage } = await verified({ text: "nothing", instrument: "lakes-charter-2029" });
    expect(coverage).toEqual({
      instruments: { all: 1, covered: 1 },
      languages: [
        { language: "en", instruments: 1, statements: 0, provisions: 1 },
        { language: "fr", instruments: 1, statements: 0, provisions: 1 },
      ],
    });
  });
});

test.each([
  ["no JSON", "{", 400, ""],
  ["no text", {}, 422, "/text"],
  ["an empty text", { text: "" }, 422, "/text"],
  ["too long a text", { text: "a".repeat(20_001) }, 422, "/text"],
  ["too large a body", { text: "a".repeat(200_000) }, 413, undefined],
  ["a language that is none of the six", { text: "a", language: "de" }, 422, "/language"],
  ["an instrument that is not there", { text: "a", instrument: "atlantis-1" }, 422, "/instrument"],
  ["an unknown field", { text: "a", fuzzy: true }, 422, "/fuzzy"],
])("%s is refused", async (_reason, body, status, pointer) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  expect((await response.json()).errors[0]?.pointer).toBe(pointer);
});
