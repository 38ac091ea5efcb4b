import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AkomaNtosoDocument, LANGUAGES, readAkomaNtoso } from "@concordance/core";
import { describe, expect, test } from "vitest";

const texts = process.env.CONCORDANCE_TEXTS;
if (!texts) console.warn("skipped: CONCORDANCE_TEXTS names no folder with the resolutions' files");

const folders = texts ? readdirSync(texts).filter((name) => existsSync(join(texts, name, "en.akn.xml"))) : [];

function read(folder: string, language: string): AkomaNtosoDocument {
  const path = join(texts ?? "", folder, `${language}.akn.xml`);
  const result = readAkomaNtoso(readFileSync(path, "utf8"));
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

describe.skipIf(!texts)("real resolutions in Akoma Ntoso", () => {
  test("there are some", () => expect(folders).not.toEqual([]));

  test.each(folders)("%s reads in six languages, and its provisions join back", (folder) => {
    for (const language of LANGUAGES) {
      const { text, provisions, verbs, ...facts } = read(folder, language);
      expect(provisions.map(({ range }) => text.slice(...range)).join("")).toBe(text);
      expect(new Set(provisions.map(({ locator }) => locator)).size).toBe(provisions.length);
      expect(verbs.length).toBeGreaterThan(0);
      expect(facts.language).toBe(language);
      expect(folder).toBe(`un-ga-${facts.symbol.replace("A/RES/", "").replace("/", "-")}`);
    }
  });

  test.each(folders)("%s has one adoption, one draft and one vote in every language", (folder) => {
    const { adopted, drafts, votes, work, sponsors } = read(folder, "en");
    for (const language of LANGUAGES) {
      const other = read(folder, language);
      expect(other).toMatchObject({ adopted, drafts, work, sponsors: { draft: sponsors.draft } });
      expect(other.votes?.counts).toEqual(votes?.counts);
      // Some files leave the additional sponsors out in the other languages; none has a different list.
      if (other.sponsors.additional.length > 0) expect(other.sponsors).toEqual(sponsors);
    }
  });
});
