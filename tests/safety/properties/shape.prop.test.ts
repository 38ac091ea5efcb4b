import {
  type Extraction,
  ExtractionSchema,
  extract,
  LANGUAGES,
  type Range,
  strengthOf,
  TOPICS,
} from "@concordance/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GAZETTEER, salads } from "./texts.ts";

type Statement = Extraction["statements"][number];

const kinds = fc.constantFrom("expression" as const, "report" as const);
const inside = ([start, end]: Range, [first, last]: Range) => start >= first && end <= last;

describe.each(LANGUAGES)("whatever a text in %s says", (language) => {
  /** Looks at the extraction of many texts; where one is wrong, the seed and the shortest such text are printed. */
  const always = (look: (text: string, extraction: Extraction) => void) =>
    fc.assert(
      fc.property(salads(language), kinds, (text, kind) =>
        look(text, extract(text, { language, kind, gazetteer: GAZETTEER })),
      ),
    );
  const everyStatement = (look: (statement: Statement, text: string) => void) =>
    always((text, { statements }) => {
      for (const statement of statements) look(statement, text);
    });

  test("its words give statements at all", () => {
    const texts = fc.sample(salads(language), { numRuns: 200, seed: 1 });
    const found = texts.flatMap((text) => extract(text, { language }).statements);
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found.map(({ force }) => force)).size).toBeGreaterThan(5);
  });

  test("its provisions join to the text, each with a locator of its own", () =>
    always((text, { document: { provisions } }) => {
      expect(provisions.map(({ range }) => text.slice(...range)).join("")).toBe(text);
      expect(new Set(provisions.map(({ locator }) => locator)).size).toBe(provisions.length);
    }));

  test("every statement lies in its provision", () =>
    always((_text, { document: { provisions }, statements }) => {
      const places = new Map(provisions.map(({ locator, range }) => [locator, range]));
      for (const { locator, range } of statements) {
        expect(inside(range, places.get(locator) ?? [0, -1])).toBe(true);
        expect(range[1]).toBeGreaterThan(range[0]);
      }
    }));

  test("triggers, qualifiers and references are slices of the text, the latter two of the clause", () =>
    everyStatement(({ trigger, qualifiers, references, range }, text) => {
      for (const part of [trigger, ...qualifiers, ...references])
        expect(part.text).toBe(text.slice(...part.range));
      for (const part of [...qualifiers, ...references]) expect(inside(part.range, range)).toBe(true);
    }));

  test("an inherited trigger stands before the end of its clause, any other inside it", () =>
    everyStatement(({ trigger, inherited, range }) => {
      expect(inside(trigger.range, inherited ? [0, range[1]] : range)).toBe(true);
    }));

  test("statements come in order, without overlap", () =>
    always((_text, { statements }) => {
      let end = 0;
      for (const { range } of statements) {
        expect(range[0]).toBeGreaterThanOrEqual(end);
        end = range[1];
      }
    }));

  test("ids are unique, and the same text gives the same result", () =>
    fc.assert(
      fc.property(salads(language), kinds, (text, kind) => {
        const options = { language, kind, gazetteer: GAZETTEER };
        const { statements } = extract(text, options);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        expect(extract(text, options).statements).toEqual(statements);
      }),
    ));

  test("topics are of the scheme, at most five, none twice", () => {
    const scheme = new Set<string>(TOPICS.map(({ id }) => id));
    everyStatement(({ topics }) => {
      expect(topics.length).toBeLessThanOrEqual(5);
      expect(new Set(topics).size).toBe(topics.length);
      expect(topics.filter((topic) => !scheme.has(topic))).toEqual([]);
    });
  });

  test("strength follows force, and confidence is a share", () =>
    everyStatement(({ force, strength, confidence }) => {
      expect(strength).toBe(strengthOf(force));
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }));

  test("speakers are parties that the gazetteer knows, and all fields fit the published shape", () =>
    always((_text, extraction) => {
      const speakers = extraction.statements.flatMap((statement) => statement.speakers);
      expect(speakers.filter((id) => id !== "vd" && id !== "om")).toEqual([]);
      expect(ExtractionSchema.safeParse(extraction).error).toBeUndefined();
    }));
});
