import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { divergences, type ExpressionText, readAkomaNtoso } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const FOLDER = process.env.CONCORDANCE_TEXTS;
const RESOLUTION = FOLDER && join(FOLDER, "un-ga-79-62");
const isThere = Boolean(RESOLUTION && existsSync(RESOLUTION));
if (!isThere)
  process.stdout.write("language versions: skipped, CONCORDANCE_TEXTS names no folder with un-ga-79-62\n");

function versions(folder: string): ExpressionText[] {
  return readdirSync(folder).flatMap((file) => {
    const read = readAkomaNtoso(readFileSync(join(folder, file), "utf8"));
    if (!read.ok) return [];
    const { language, text, provisions } = read.value;
    const segments = provisions.map(({ locator, kind, num, range }) => ({ locator, kind, num, range }));
    return [{ language, text, provisions: segments }];
  });
}

describe.skipIf(!isThere)("language versions of a resolution", () => {
  const found = RESOLUTION ? divergences(versions(RESOLUTION)) : undefined;

  test("are read in all six languages, and most provisions agree", () => {
    expect(found?.languages).toHaveLength(6);
    expect(found?.compared).toBeGreaterThan(20);
    expect(found?.divergences.length).toBeLessThan((found?.compared ?? 0) / 3);
  });
});

describe("the divergences of the register", () => {
  const facts = snapshot.divergences;

  test("were all read by somebody, and most of them are there", () => {
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter(({ status }) => status === "computed")).toEqual([]);
    const confirmed = facts.filter(({ status }) => status === "confirmed");
    process.stdout.write(
      `divergences of the register: ${facts.length}, confirmed by reading ${confirmed.length}\n`,
    );
    expect(confirmed.length).toBeGreaterThan(facts.length / 2);
  });

  test.skipIf(!isThere)("are what the extractor finds today, all but a few", () => {
    const instruments = [...new Set(facts.map(({ instrument }) => instrument))];
    const there = instruments.flatMap((instrument) => {
      const folder = join(FOLDER ?? "", instrument);
      if (!existsSync(folder)) return [];
      const sure = facts.find((fact) => fact.instrument === instrument)?.method.sure ?? 0;
      return divergences(versions(folder), { sure }).divergences.map(
        ({ locator }) => `${instrument} ${locator}`,
      );
    });
    const still = facts.filter(({ instrument, locator }) => there.includes(`${instrument} ${locator}`));
    expect(still.length).toBeGreaterThanOrEqual(facts.length * 0.9);
  });
});
