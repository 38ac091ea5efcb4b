import { describe, expect, it } from "vitest";
import { FORCES } from "./cases/forces.ts";
import { type MarkedCase, unmarked } from "./cases/marked.ts";
import { NEGATIVES } from "./cases/negatives.ts";
import { UNITS } from "./cases/units.ts";
import { extract } from "./extract.ts";

function found(text: string, kind: MarkedCase["kind"]) {
  const { statements } = extract(text, { language: "en", kind: kind ?? "expression" });
  return statements.map(({ force, range }) => ({ force, text: text.slice(...range) }));
}

describe.each([
  ["units", UNITS],
  ["forces", FORCES],
] as const)("extract: %s", (_, cases) => {
  it.each(cases)("$reason | $text", (marked) => {
    const { text, expected } = unmarked(marked);
    expect(expected.length).toBeGreaterThan(0);
    expect(found(text, marked.kind)).toEqual(expected);
  });
});

describe("extract: no statement", () => {
  it.each(NEGATIVES)("$reason", ({ text, kind }) => {
    expect(found(text, kind)).toEqual([]);
  });

  it("codes only English yet, but gives the provisions of any language", () => {
    const { document, statements } = extract("Les parties conviennent de la suite.");
    expect(document.language).toBe("fr");
    expect(document.provisions).toHaveLength(1);
    expect(statements).toEqual([]);
  });
});
