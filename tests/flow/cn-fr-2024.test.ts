import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, SUMMARY_MAX } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const ID = "cn-fr-2024-ai-global-governance";
const REPORT = "report-1";
const LANGUAGES = ["en", "fr", "zh"] as const;

const instrument = snapshot.instruments.find(({ id }) => id === ID);
const statements = snapshot.statements.filter((statement) => statement.instrument === ID);
const reported = statements.filter((statement) => statement.reported);
const coded = statements.filter((statement) => !statement.reported);
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${ID}.${letter}${String(i + 1).padStart(2, "0")}`);

describe("the header of the China-France joint statement", () => {
  test("both States issued it, in Paris, on 6 May 2024", () => {
    expect(instrument?.parties.map(({ party, role }) => [party, role])).toEqual([
      ["cn", "issuer"],
      ["fr", "issuer"],
    ]);
    expect([instrument?.adopted, instrument?.place]).toEqual(["2024-05-06", "Paris"]);
  });

  test("what sources dispute stands as claims, and nothing is chosen", () => {
    const visit = instrument?.claims.find(({ field }) => field === "visit dates");
    expect(visit?.values.map(({ value }) => value)).toEqual([
      "2024-05-06/2024-05-07",
      "2024-05-05/2024-05-07",
    ]);
    expect(instrument?.event?.dates).toBeUndefined();
    expect(instrument?.unverified).toEqual(["binding"]);
  });

  test("the coverage says in three languages that the official texts were not read", () => {
    expect(instrument?.coverage.extent).toBe("part");
    expect(LANGUAGES.filter((language) => !instrument?.coverage.note[language])).toEqual([]);
    expect(instrument?.expressions.map(({ language, read }) => [language, read])).toEqual([
      ["fr", "not-read"],
      ["zh", "not-read"],
    ]);
  });
});

describe("its statements", () => {
  test("eleven are reported, twenty-seven coded by paragraph", () => {
    expect(reported.map(({ id }) => id).sort()).toEqual(numbered("r", 11));
    expect(coded.map(({ id }) => id).sort()).toEqual(numbered("s", 27));
    expect(instrument?.counts).toMatchObject({ statements: 38, reported: 11 });
  });

  test("the coded ones stand in the preamble and paragraphs 1 to 9", () => {
    const places = ["preamble", ...Array.from({ length: 9 }, (_, i) => `para_${i + 1}`)];
    expect(new Set(coded.map(({ locator }) => locator))).toEqual(new Set(places));
  });

  test("paragraph 10 was not seen and has no statement", () => {
    const unseen = instrument?.provisions.filter(({ seen }) => !seen).map(({ locator }) => locator);
    expect(unseen).toEqual(["para_10"]);
    expect(statements.filter(({ locator }) => locator === "para_10")).toEqual([]);
  });

  test("what was coded from accounts is a draft without range, what was read has range and fingerprint", () => {
    const shape = ({ provenance: p }: (typeof statements)[number]) =>
      [p.basis, p.review.status, p.range !== undefined, p.fingerprint !== undefined].join(" ");
    expect(new Set(coded.map(shape))).toEqual(new Set(["accounts draft false false"]));
    expect(new Set(reported.map(shape))).toEqual(new Set(["report checked true true"]));
  });

  test("every statement has sources that the record knows", () => {
    const known = new Set<string>(instrument?.sources.map(({ id }) => id));
    const without = statements.filter(
      ({ provenance }) => provenance.sources.length === 0 || provenance.sources.some((id) => !known.has(id)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("every summary is there in three languages and short enough", () => {
    const poor = statements.filter(({ summary }) =>
      LANGUAGES.some((language) => !summary[language] || summary[language].length > SUMMARY_MAX),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });
});

describe("the two layers", () => {
  const joinsOf = new Map(statements.map(({ id, joined }) => [id, joined]));

  test("joins lead from one layer to the other, and back", () => {
    const pairs = statements.flatMap(({ id, joined }) => joined.map((other) => [id, other] as const));
    expect(pairs.filter(([id, other]) => !joinsOf.get(other)?.includes(id))).toEqual([]);
    expect(pairs.filter(([id, other]) => id.at(-3) === other.at(-3))).toEqual([]);
  });

  test("all reported statements but the consensus of the visit are joined, one with two paragraphs' statements", () => {
    const count = reported.map(({ id, joined }) => [id.slice(-3), joined.length] as const);
    expect(count.filter(([, joined]) => joined !== 1)).toEqual([
      ["r03", 0],
      ["r08", 2],
    ]);
  });
});

const texts = process.env.CONCORDANCE_TEXTS;
if (!texts)
  console.log(`skipped: the report of ${ID} is not compared, CONCORDANCE_TEXTS names no folder of texts`);

describe.skipIf(!texts)("against the text of the report", () => {
  const read = () => readFileSync(join(texts ?? "", ID, `${REPORT}.en.txt`), "utf8");

  test("length and fingerprint are those of the text that the ranges count in", () => {
    const report = instrument?.reports.find(({ id }) => id === REPORT);
    expect(report).toMatchObject({ length: read().length, fingerprint: fingerprint(read()) });
  });

  test("each reported statement has the fingerprint of the words at its range, and its qualifiers are among them", () => {
    const text = read();
    const wrong = reported.filter(({ provenance, qualifiers }) => {
      const words = text.slice(...(provenance.range ?? [0, 0]));
      return fingerprint(words) !== provenance.fingerprint || qualifiers.some((q) => !words.includes(q.text));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
