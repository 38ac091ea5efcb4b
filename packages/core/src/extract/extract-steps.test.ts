import { describe, expect, test } from "vitest";
import { readMarkdown } from "../text/index.ts";
import { type ExtractionStep, extract, extractReading, extractSteps } from "./extract.ts";

const TEXT = `Accord of the Mills

1. We affirm that people come first.

2. We call on millers to test their engines.

3. We pledge to share what we find.
`;

const statementsOf = (steps: readonly ExtractionStep[]) =>
  steps.flatMap((step) => ("statements" in step ? step.statements : []));

describe("steps", () => {
  const steps = [...extractSteps(TEXT)];

  test("begin with the document and give together what the extraction gives", () => {
    const { document, statements } = extract(TEXT);
    expect(steps[0]).toEqual({ document });
    expect(statements.map(({ force }) => force)).toEqual(["affirm", "call", "commit"]);
    expect(statementsOf(steps)).toEqual(statements);
  });

  test("tell how far the text was read, never backwards and never past its end", () => {
    const ends = steps.flatMap((step) => ("end" in step ? step.end : []));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.at(-1)).toBe(TEXT.length);
  });

  test("do nothing that nobody asks for", () => {
    const generator = extractSteps(TEXT);
    generator.next();
    const { value } = generator.next();
    expect(value).toMatchObject({ statements: [{ force: "affirm" }] });
    generator.return(undefined);
    expect(generator.next().done).toBe(true);
  });
});

test("what a file marks goes before what the words tell, and what the caller says before both", () => {
  const page = "---\ntitle: Of mills\nlanguage: fr\n---\n\nWe affirm that people come first.\n";
  const { document } = extractReading(readMarkdown(page));
  expect([document.title, document.language]).toEqual(["Of mills", "fr"]);
  expect(extractReading(readMarkdown(page), { language: "en" }).document.language).toBe("en");
});
