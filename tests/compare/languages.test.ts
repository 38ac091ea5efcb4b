import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { divergences, type ExpressionText, readAkomaNtoso } from "@concordance/core";
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
