import fc from "fast-check";
import { expect, test } from "vitest";
import type { Provision, Snapshot, Statement } from "../../model/index.ts";
import { buildRegister } from "../../register/index.ts";
import { readLakes } from "../../register/testing/read-fixtures.ts";
import { readAkomaNtoso } from "../../text/index.ts";
import { exportInstrument } from "../export-instrument.ts";

function lakes(): Snapshot {
  const built = buildRegister(readLakes());
  if (!built.ok) throw new Error("the sound register is not sound");
  return built.value.snapshot;
}

const snapshot = lakes();
const ID = "lakes-2030";

function readBack(from: Snapshot) {
  const written = exportInstrument(from, ID, "akn");
  if (!written.ok) throw new Error("there is no such record");
  const read = readAkomaNtoso(written.value);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

/** The record with other provisions and with another summary and note in its first statement. */
function withValues(provisions: readonly Provision[], summary: string, note: string): Snapshot {
  const [first, ...rest] = snapshot.statements as [Statement, ...Statement[]];
  return {
    ...snapshot,
    instruments: snapshot.instruments.map((one) =>
      one.id === ID ? { ...one, provisions: [...provisions] } : one,
    ),
    statements: [{ ...first, summary: { en: summary }, note }, ...rest],
  };
}

const own = ({ instruments }: Snapshot) =>
  instruments.find(({ id }) => id === ID)?.provisions.filter((provision) => provision.in === undefined) ?? [];

test("the sound record comes back whole", () => {
  const { codings, provisions, language } = readBack(snapshot);
  const record = snapshot.instruments.find(({ id }) => id === ID);
  expect(codings?.provisions).toEqual(record?.provisions);
  expect(codings?.statements).toEqual(snapshot.statements.filter(({ instrument }) => instrument === ID));
  expect(provisions.map(({ locator, kind }) => [locator, kind])).toEqual(
    own(snapshot).map(({ locator, kind }) => [locator, kind]),
  );
  expect(language).toBe("en");
});

/** Words of any script with whatever signs, without what XML has no way to hold. */
const words = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "?").trim())
  .filter((text) => text !== "");

const kinds = fc.constantFrom<Provision["kind"]>(
  "title",
  "recital",
  "article",
  "paragraph",
  "point",
  "block",
  "heading",
);

/** Provisions of any kinds in any order, some inside the one before. */
const provisions = fc
  .array(fc.record({ kind: kinds, num: fc.option(words, { nil: undefined }), deeper: fc.boolean() }), {
    maxLength: 12,
  })
  .map((drafts) => {
    const found: Provision[] = [];
    for (const [index, { kind, num, deeper }] of drafts.entries()) {
      const parent = deeper ? found.at(-1) : undefined;
      const locator = `${parent ? `${parent.locator}__` : ""}para_${index}` as Provision["locator"];
      const printed = num === undefined ? {} : { num: [...num].slice(0, 10).join("") };
      found.push({ locator, kind, ...printed, seen: true, ranges: {}, sources: [] });
    }
    return found;
  });

test("whatever a record holds comes back as it was, in its order", () => {
  fc.assert(
    fc.property(provisions, words, words, (given, summary, note) => {
      const changed = withValues(given, summary, note);
      const { codings, provisions: read } = readBack(changed);
      expect(codings?.statements[0]).toMatchObject({ summary: { en: summary }, note });
      expect(codings?.provisions).toEqual(given);
      expect(read.map(({ locator }) => locator)).toEqual(given.map(({ locator }) => locator));
    }),
    { numRuns: 150 },
  );
});

test("what XML cannot hold becomes a replacement character, and the file is read all the same", () => {
  const { codings } = readBack(withValues([], "a\u0000b\uD800c", "\u001B[31m"));
  expect(codings?.statements[0]).toMatchObject({ summary: { en: "a\uFFFDb\uFFFDc" }, note: "\uFFFD[31m" });
});

test("codings that are none are passed over, and the structure is read", () => {
  const written = exportInstrument(snapshot, ID, "akn");
  const broken = (written.ok ? written.value : "").replace('force="commit"', 'force="shout"');
  const read = readAkomaNtoso(broken);
  expect(read.ok && read.value.codings).toBeUndefined();
});
