import { describe, expect, it } from "vitest";
import type { Language } from "../model/index.ts";
import { ARABIC, ARABIC_NEGATIVES } from "./cases/ar.ts";
import { CLAUSES } from "./cases/en/clauses.ts";
import { FORCES } from "./cases/en/forces.ts";
import { NEGATIVES } from "./cases/en/negatives.ts";
import { UNITS } from "./cases/en/units.ts";
import { SPANISH, SPANISH_NEGATIVES } from "./cases/es.ts";
import { FRENCH, FRENCH_NEGATIVES } from "./cases/fr.ts";
import { type MarkedCase, unmarked } from "./cases/marked.ts";
import { RUSSIAN, RUSSIAN_NEGATIVES } from "./cases/ru.ts";
import { CHINESE, CHINESE_NEGATIVES } from "./cases/zh.ts";
import { extract } from "./extract.ts";

function found(text: string, language: Language, kind: MarkedCase["kind"]) {
  const { statements } = extract(text, { language, kind: kind ?? "expression" });
  return statements.map(({ force, range }) => ({ force, text: text.slice(...range) }));
}

const CASES: readonly (readonly [Language, readonly MarkedCase[], readonly MarkedCase[]])[] = [
  ["en", [...UNITS, ...FORCES, ...CLAUSES], NEGATIVES],
  ["fr", FRENCH, FRENCH_NEGATIVES],
  ["es", SPANISH, SPANISH_NEGATIVES],
  ["ru", RUSSIAN, RUSSIAN_NEGATIVES],
  ["ar", ARABIC, ARABIC_NEGATIVES],
  ["zh", CHINESE, CHINESE_NEGATIVES],
];

describe.each(CASES)("extract in %s", (language, cases, negatives) => {
  it.each(cases)("$reason | $text", (marked) => {
    const { text, expected } = unmarked(marked);
    expect(expected.length).toBeGreaterThan(0);
    expect(found(text, language, marked.kind)).toEqual(expected);
  });

  it.each(negatives)("no statement: $reason", ({ text, kind }) => {
    expect(found(text, language, kind)).toEqual([]);
  });
});
