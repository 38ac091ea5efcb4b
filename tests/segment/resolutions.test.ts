import { LANGUAGES } from "@concordance/core";
import { afterAll, describe, expect, test } from "vitest";
import { common, compare } from "./compare.ts";
import { archivedVersions, stagedVersions } from "./read-resolutions.ts";

const { CONCORDANCE_TEXTS } = process.env;
const FLOORS = { boundaries: 0.97, locators: 0.95, languages: 0.95 } as const;
const MOST_ARCHIVED = 60;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (figure: number): string => (100 * figure).toFixed(1);

if (!CONCORDANCE_TEXTS) {
  test.skip("structure is not measured: CONCORDANCE_TEXTS must name the folder of the resolutions", () => {});
} else {
  const rows: Record<string, Record<string, string | number>> = {};
  const compared = new Map(
    LANGUAGES.map((language) => {
      const staged = stagedVersions(CONCORDANCE_TEXTS, language);
      const archived = archivedVersions(CONCORDANCE_TEXTS, language, MOST_ARCHIVED);
      return [language, compare([...staged, ...archived])] as const;
    }),
  );
  afterAll(() => console.table(rows));

  describe("provisions found in the plain text of resolutions are those that the files mark", () => {
    test.each(LANGUAGES)("%s", (language) => {
      const found = compared.get(language);
      if (!found) throw new Error(`${language} was not compared`);
      const { total } = found;
      const precision = share(total.boundaries, total.found);
      const recall = share(total.boundaries, total.provisions);
      const locators = share(total.locators, total.marked);
      const { provisions } = total;
      rows[language] = {
        provisions,
        precision: percent(precision),
        recall: percent(recall),
        locators: percent(locators),
      };
      expect(provisions).toBeGreaterThan(0);
      expect(precision).toBeGreaterThanOrEqual(FLOORS.boundaries);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.boundaries);
      expect(locators).toBeGreaterThanOrEqual(FLOORS.locators);
    });
  });

  describe("the same provision has the same locator in two languages", () => {
    test.each(LANGUAGES.filter((language) => language !== "en"))("en and %s", (language) => {
      const [english, other] = [compared.get("en"), compared.get(language)];
      if (!english || !other) throw new Error(`${language} was not compared`);
      const shared = common(english.locators, other.locators);
      rows[`en and ${language}`] = { locators: percent(shared) };
      expect(shared).toBeGreaterThanOrEqual(FLOORS.languages);
    });
  });
}
