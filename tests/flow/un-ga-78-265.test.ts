import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AkomaNtosoDocument,
  fingerprint,
  LANGUAGES,
  normalise,
  readAkomaNtoso,
} from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const ID = "un-ga-78-265";
const texts = process.env.CONCORDANCE_TEXTS;
if (!texts) console.warn(`skipped: CONCORDANCE_TEXTS names no folder with the files of ${ID}`);

function read(language: string): AkomaNtosoDocument {
  const path = join(texts ?? "", ID, `${language}.akn.xml`);
  const result = readAkomaNtoso(readFileSync(path, "utf8"));
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

const instrument = snapshot.instruments.find(({ id }) => id === ID);
const statements = snapshot.statements.filter((statement) => statement.instrument === ID);

const formsOf = (party: string): Set<string> => {
  const known = snapshot.parties.find(({ id }) => id === party);
  return new Set(
    [...Object.values(known?.name ?? {}), ...(known?.aliases ?? [])].map((form = "") => normalise(form)),
  );
};

const sponsors = (dated: boolean) =>
  (instrument?.acts ?? []).filter(({ act, date }) => act === "sponsored" && (date !== undefined) === dated);

describe("the record of A/RES/78/265", () => {
  test("is in the register with its statements", () => {
    expect(instrument?.adopted).toBe("2024-03-21");
    expect(statements.length).toBeGreaterThan(0);
  });

  test("has 123 different sponsors", () => {
    const parties = [...sponsors(true), ...sponsors(false)].map(({ party }) => party);
    expect(new Set(parties).size).toBe(123);
    expect(parties.length).toBe(123);
  });
});

describe.skipIf(!texts)("the record of A/RES/78/265 against its files", () => {
  test("names the sponsors of the file, those of the draft and the additional ones apart", () => {
    const printed = read("en").sponsors;
    for (const [names, dated] of [
      [printed.draft, true],
      [printed.additional, false],
    ] as const) {
      const acts = sponsors(dated);
      expect(acts.length).toBe(names.length);
      const unmatched = names.filter(
        (name) => !acts.some(({ party }) => formsOf(party).has(normalise(name))),
      );
      expect(unmatched).toEqual([]);
    }
  });

  test("has the file's provisions, in every language", () => {
    for (const language of LANGUAGES) {
      const inFile = read(language).provisions.map(({ locator, range }) => [locator, range]);
      const inRecord = (instrument?.provisions ?? []).map(({ locator, ranges }) => [
        locator,
        ranges[language],
      ]);
      expect(inRecord).toEqual(inFile);
    }
  });

  test("measures each expression by the text that the reader gives", () => {
    for (const { language, length, fingerprint: print } of instrument?.expressions ?? []) {
      const { text } = read(language);
      expect([length, print]).toEqual([text.length, fingerprint(text)]);
    }
  });

  test("fingerprints every statement as the text at its range, and quotes qualifiers from there", () => {
    const { text } = read("en");
    for (const { id, provenance, qualifiers } of statements) {
      const words = text.slice(...(provenance.range ?? [0, 0]));
      expect(fingerprint(words), id).toBe(provenance.fingerprint);
      for (const term of qualifiers) expect(normalise(words), id).toContain(normalise(term.text));
    }
  });
});
