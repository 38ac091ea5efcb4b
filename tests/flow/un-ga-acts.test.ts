import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActKind, normalise, readAkomaNtoso } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

const texts = process.env.CONCORDANCE_TEXTS ?? "";
if (texts === "") console.warn("skipped: CONCORDANCE_TEXTS names no folder with files of resolutions");
const folders = texts === "" ? [] : readdirSync(texts).filter((name) => /^un-ga-\d+-\d+$/u.test(name));

const partiesOf = (instrument: string, kind: ActKind): string[] =>
  (snapshot.instruments.find(({ id }) => id === instrument)?.acts ?? [])
    .filter(({ act }) => act === kind)
    .map(({ party }) => party)
    .sort();

/** Lists of votes print capitals without accents. */
const fold = (name: string): string => normalise(name).normalize("NFD").replaceAll(/\p{M}/gu, "");

const idByName = new Map<string, string>([
  ...snapshot.parties.flatMap(({ id, name, aliases }) =>
    [...Object.values(name), ...aliases].map((form = "") => [fold(form), id] as const),
  ),
  // In lists of Member States the plain name is that of the Republic of the Congo.
  ["congo", "cg"],
]);

/** One State may sponsor for a group: the act is its own. */
const idOf = (name: string): string =>
  idByName.get(fold(name.replace(/ \(on behalf of [^()]{1,200}\)$/u, ""))) ?? name;

const COUNTS: readonly [instrument: string, act: ActKind, parties: number][] = [
  ["un-ga-78-265", "sponsored", 123],
  ["un-ga-79-239", "voted-for", 159],
  ["un-ga-79-239", "voted-against", 2],
  ["un-ga-79-239", "abstained", 5],
  ["un-ga-80-58", "voted-for", 167],
  ["un-ga-80-58", "voted-against", 5],
  ["un-ga-80-58", "abstained", 5],
  ["un-ga-78-241", "voted-for", 152],
  ["un-ga-78-241", "voted-against", 4],
  ["un-ga-78-241", "abstained", 11],
  ["un-ga-79-62", "voted-for", 166],
  ["un-ga-79-62", "voted-against", 3],
  ["un-ga-79-62", "abstained", 15],
  ["un-ga-80-23", "voted-for", 118],
  ["un-ga-80-23", "voted-against", 9],
  ["un-ga-80-23", "abstained", 44],
];

test.each(COUNTS)("%s: %s by %s parties, each once", (instrument, act, parties) => {
  expect(new Set(partiesOf(instrument, act)).size).toBe(parties);
  expect(partiesOf(instrument, act)).toHaveLength(parties);
});

describe.skipIf(texts === "")("sponsors and votes are those of the files", () => {
  test("there are such files", () => expect(folders.length).toBeGreaterThan(10));

  test.each(folders)("%s", (folder) => {
    const read = readAkomaNtoso(readFileSync(join(texts, folder, "en.akn.xml"), "utf8"));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { sponsors, votes } = read.value;
    const printed: Partial<Record<ActKind, readonly string[]>> = {
      sponsored: [...sponsors.draft, ...sponsors.additional],
      "voted-for": votes?.for ?? [],
      "voted-against": votes?.against ?? [],
      abstained: votes?.abstaining ?? [],
    };
    for (const [act, names] of Object.entries(printed))
      expect(partiesOf(folder, act as ActKind), act).toEqual(names.map(idOf).sort());
  });
});
