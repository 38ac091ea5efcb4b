import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type ForceId, LANGUAGES } from "@concordance/core";

const COMPACT = `Compact of the Lakes

1. We agree to test our systems.
2. States should protect personal data.
3. We recall the rules for weirs.
`;

function statement(words: string, force: ForceId, locator: string) {
  const start = COMPACT.indexOf(words);
  return {
    quote: words,
    range: [start, start + words.length],
    force,
    speakers: ["vd"],
    actors: ["parties"],
    beneficiaries: [],
    topics: ["safety"],
    references: [],
    inherited: false,
    locator,
  };
}

const first = statement("We agree to test our systems", "commit", "para_1");
const second = statement("States should protect personal data", "recommend", "para_2");
const third = statement("We recall the rules for weirs", "note", "para_3");

const coding = (...statements: readonly object[]): string =>
  JSON.stringify({
    text: "texts/lakes-2031/en.txt",
    sha256: createHash("sha256").update(COMPACT).digest("hex"),
    statements,
  });

/** One provision of two invented resolutions, in all languages; what is not English has words that nobody codes. */
const lines = ["L/RES/99/4", "L/RES/99/5"].flatMap((symbol) =>
  LANGUAGES.map((lang) =>
    JSON.stringify({
      symbol,
      eId: "para_1",
      lang,
      text: lang === "en" ? "Recalls resolution 98/7 on weirs;" : "Ø 98/7;",
      force: "note",
      refs: ["https://undocs.org/en/A/RES/98/7", "https://undocs.org/en/A/98/2"],
    }),
  ),
);

/** Codings of an invented text, the text, and a set of provisions of invented resolutions. */
export const GOLD = {
  "gold/lakes-2031.json": coding(first, second, third),
  "gold/codings/first/lakes-2031.json": coding(first, second),
  "gold/codings/second/lakes-2031.json": coding(first, { ...second, force: "note" }),
  "gold/lakes-99.ndjson.gz": gzipSync(lines.join("\n")),
  "texts/lakes-2031/en.txt": COMPACT,
} as const;

/** The coding with a force that no extractor should give, so that its statement is found with a wrong force. */
export const OTHER_CODING = coding(first, { ...second, force: "prohibit" }, third);
