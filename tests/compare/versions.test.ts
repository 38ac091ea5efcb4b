import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences, readAkomaNtoso, type Version } from "@concordance/core";
import { describe, expect, test } from "vitest";

const FOLDER = process.env.CONCORDANCE_TEXTS;

/** The English text of an instrument among the texts at hand, with the provisions that its file marks. */
function english(instrument: string): Version | undefined {
  const [path] = FOLDER ? globSync("en.{akn.xml,txt}", { cwd: join(FOLDER, instrument) }) : [];
  if (!FOLDER || !path || !existsSync(join(FOLDER, instrument, path))) return undefined;
  const content = readFileSync(join(FOLDER, instrument, path), "utf8");
  const read = path.endsWith(".xml") ? readAkomaNtoso(content) : undefined;
  return read?.ok ? { ...read.value, language: "en" } : { text: content, language: "en" };
}

const draft = english("un-ga-78-l-49");
const adopted = english("un-ga-78-265");
if (!draft || !adopted)
  process.stdout.write(
    "draft and adopted: skipped, CONCORDANCE_TEXTS names no folder with un-ga-78-l-49 and un-ga-78-265\n",
  );

describe.skipIf(!draft || !adopted)("A/78/L.49 and A/RES/78/265", () => {
  const found = draft && adopted ? differences(draft, adopted) : undefined;

  test("are the same text for the most part, and what differs is told word by word", () => {
    process.stdout.write(`A/78/L.49 and A/RES/78/265: ${JSON.stringify(found?.counts)}\n`);
    expect(found?.counts.same).toBeGreaterThan(found?.counts.changed ?? 0);
    for (const { kind, changes } of found?.provisions ?? [])
      expect(changes.some((change) => change.kind !== "kept")).toBe(kind !== "same");
  });
});

/** Words for those that change, so that a version of a real text is made without any other text. */
const SOFTER: readonly (readonly [strong: RegExp, soft: string])[] = [
  [/\bCalls upon\b/gu, "Invites"],
  [/\bResolves\b/gu, "Intends"],
];

describe.skipIf(!adopted)("a resolution and a version of it that was made softer", () => {
  const text = adopted?.text ?? "";
  const softened = SOFTER.reduce((made, [strong, soft]) => made.replace(strong, soft), text);
  const expected = SOFTER.reduce((sum, [strong]) => sum + (text.match(strong)?.length ?? 0), 0);
  const found = differences({ text, language: "en" }, { text: softened, language: "en" });

  test("differ in just the words that were put in their place", () => {
    const added = found.provisions.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "added"));
    expect(added).toHaveLength(expected);
    expect(new Set(added.map((change) => change.text))).toEqual(new Set(SOFTER.map(([, soft]) => soft)));
    expect(found.counts).toMatchObject({ removed: 0, added: 0, moved: 0 });
  });
});
