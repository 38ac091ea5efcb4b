import { describe, expect, test } from "vitest";
import type { Snapshot } from "../model/index.ts";
import { buildRegister, fingerprintsOf } from "../register/index.ts";
import { readLakesWithTexts, readTexts } from "../register/testing/read-fixtures.ts";
import { findQuotation, MAX_QUOTATION } from "./find-quotation.ts";
import { buildQuoteIndex, type QuotePlace } from "./quote-index.ts";

const texts = readTexts("valid/lakes-with-texts");
const english = texts.find(({ text }) => text === "en")?.content ?? "";

function lakes(): Snapshot {
  const files = readLakesWithTexts().map((file) => ({
    ...file,
    text: file.text.replace(
      "locator: para_2, kind: paragraph,",
      'locator: para_2, kind: paragraph, num: "2",',
    ),
  }));
  const prints = fingerprintsOf(files, texts).map((value) => ({
    path: `instruments/${value.instrument}/fingerprints.yaml`,
    text: JSON.stringify(value),
  }));
  const built = buildRegister([...files, ...prints]);
  if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join("\n"));
  return built.value.snapshot;
}

const snapshot = lakes();
const index = buildQuoteIndex(snapshot);
const shown = ({ unit, statement, locator, text }: QuotePlace) =>
  `${unit} ${statement ?? locator} in ${text}`;
const find = (text: string) => findQuotation(index, { text }).found.map(shown);

const statement = english.slice(10, 140);
const paragraph = english.slice(150, 400);

describe("a whole unit is found", () => {
  test.each([
    ["a statement, word by word", statement, ["statement lakes-2030.s01 in en"]],
    ["in capitals", statement.toUpperCase(), ["statement lakes-2030.s01 in en"]],
    ["in quotes, with a full stop", `“${statement}.”`, ["statement lakes-2030.s01 in en"]],
    ["between ellipses", `[…] ${statement} …`, ["statement lakes-2030.s01 in en"]],
    [
      "broken into lines, with invisible signs",
      statement.replaceAll(" ", "\u200B\n"),
      ["statement lakes-2030.s01 in en"],
    ],
    ["with another comma", statement.replaceAll(", ", "， "), ["statement lakes-2030.s01 in en"]],
    [
      "a provision that is one statement is both",
      paragraph,
      ["statement lakes-2030.s02 in en", "provision para_2 in en"],
    ],
    ["without its number", paragraph.replace(/^\s*2\. /u, ""), ["provision para_2 in en"]],
  ])("%s", (_reason, quotation, found) => expect(find(quotation)).toEqual(found));
});

test("what was copied along is left out, and told", () => {
  const told = (text: string) => findQuotation(index, { text }).trimmed;
  const bare = paragraph.replace(/^\s*2\. /u, "");
  expect([bare, `2. ${bare}`, `Of mills\n\n${bare}`, `[${bare[0]}]${bare.slice(1)}`].map(told)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(find(`Of mills\n\n${bare}`)).toEqual(["provision para_2 in en"]);
});

describe("anything else is not", () => {
  test.each([
    ["a word less", statement.split(" ").slice(1).join(" ")],
    ["another word", statement.replace("pledge", "swear")],
    ["words in another order", statement.split(" ").reverse().join(" ")],
    ["two statements at once", english.slice(10, 400)],
    ["nothing", ""],
    ["nothing but signs", " … “” — "],
  ])("%s", (_reason, quotation) => expect(find(quotation)).toEqual([]));

  test("words that leave something out are told as such", () => {
    const [first = "", last = ""] = [statement.slice(0, 30), statement.slice(-30)];
    expect(findQuotation(index, { text: `${first} […] ${last}` })).toMatchObject({ found: [], broken: true });
    expect(findQuotation(index, { text: `… ${first}` }).broken).toBe(false);
  });

  test("a fingerprint is of the quotation as it was given, and null where no word is left", () => {
    expect(findQuotation(index, { text: `${statement}.` }).fingerprint).toBe(
      snapshot.statements.find(({ id }) => id === "lakes-2030.s01")?.provenance.fingerprint,
    );
    expect(findQuotation(index, { text: "…" }).fingerprint).toBeNull();
  });

  test("more than the limit is refused", () => {
    expect(() => findQuotation(index, { text: "a".repeat(MAX_QUOTATION + 1) })).toThrow(RangeError);
  });
});

describe("where to look", () => {
  test.each([
    [{ language: "en" as const }, 1],
    [{ language: "zh" as const }, 0],
    [{ instrument: "lakes-2030" }, 1],
    [{ instrument: "harbour-2031" }, 0],
  ])("%j gives %i", (where, found) => {
    expect(findQuotation(index, { text: statement, ...where }).found).toHaveLength(found);
  });

  test("coverage counts units by language, and nothing for an instrument without texts", () => {
    expect(index.coverage).toEqual({
      instruments: { all: 2, covered: 1 },
      languages: [{ language: "en", instruments: 1, statements: 3, provisions: 2 }],
    });
    expect(index.coverageOf("harbour-2031")).toEqual({ instruments: { all: 1, covered: 0 }, languages: [] });
    expect(index.coverageOf("atlantis-1")).toBeUndefined();
  });
});

test("a snapshot of an earlier build has no provisions and is searched all the same", () => {
  const { fingerprints: _, ...earlier } = snapshot;
  expect(buildQuoteIndex(earlier).coverage.languages).toMatchObject([{ statements: 3, provisions: 0 }]);
});
