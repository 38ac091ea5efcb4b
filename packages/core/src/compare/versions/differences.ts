import type { Language, Range } from "../../model/index.ts";
import { segment } from "../../segment/index.ts";
import { type Change, changesOf } from "./changes.ts";
import { matchProvisions, type VersionProvision } from "./provisions.ts";

/** A version of a text. Provisions are told from the text itself where they are not given. */
export interface Version {
  readonly text: string;
  readonly provisions?: readonly VersionProvision[];
  readonly language?: Language;
}

/** A provision of one version, of the other, or of both. */
export interface Difference {
  readonly kind: "same" | "changed" | "removed" | "added";
  /** Whether the same provision stands under another locator. */
  readonly moved: boolean;
  readonly a: VersionProvision | null;
  readonly b: VersionProvision | null;
  /** Share of common words, 0 to 1; null where there is only one side. */
  readonly similarity: number | null;
  /** Runs of words; a single one where nothing changed, or where there is only one side. */
  readonly changes: readonly Change[];
}

/** Two versions, provision by provision, in the order of the second; what was removed stands where it was. */
export interface Differences {
  readonly provisions: readonly Difference[];
  readonly counts: Readonly<Record<Difference["kind"] | "moved" | "wordsRemoved" | "wordsAdded", number>>;
}

interface Segmented {
  readonly text: string;
  readonly provisions: readonly VersionProvision[];
}

function segmented({ text, provisions, language }: Version): Segmented {
  const told = provisions ?? segment(text, { ...(language && { language }) });
  return { text, provisions: told.map(({ locator, range }) => ({ locator, range })) };
}

function inBoth(
  a: Segmented,
  b: Segmented,
  before: VersionProvision,
  after: VersionProvision,
  similarity: number,
): Difference {
  const changes = changesOf(a.text, before.range, b.text, after.range);
  const isSame = changes.every(({ kind }) => kind === "kept");
  const kind = isSame ? "same" : "changed";
  return { kind, moved: before.locator !== after.locator, a: before, b: after, similarity, changes };
}

function inOne(kind: "removed" | "added", { text }: Segmented, provision: VersionProvision): Difference {
  const range: Range = provision.range;
  const [a, b] = kind === "removed" ? [range, null] : [null, range];
  const change: Change = { kind, text: text.slice(...range).trim(), a, b };
  const [before, after] = kind === "removed" ? [provision, null] : [null, provision];
  return { kind, moved: false, a: before, b: after, similarity: null, changes: [change] };
}

const WORD = /\S{1,1000}/gu;
const wordsIn = (differences: readonly Difference[], kind: Change["kind"]): number =>
  differences
    .flatMap(({ changes }) => changes.filter((change) => change.kind === kind))
    .reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);

function countsOf(provisions: readonly Difference[]): Differences["counts"] {
  const count = (kind: Difference["kind"]) => provisions.filter((one) => one.kind === kind).length;
  return {
    same: count("same"),
    changed: count("changed"),
    removed: count("removed"),
    added: count("added"),
    moved: provisions.filter(({ moved }) => moved).length,
    wordsRemoved: wordsIn(provisions, "removed"),
    wordsAdded: wordsIn(provisions, "added"),
  };
}

/**
 * The differences of two versions of a text (a draft and what was adopted), word by word within provisions that are found to
 * be the same. Time grows with the length of the texts; where a provision was rewritten altogether, it counts as replaced.
 *
 * @example differences({ text: "1. We agree." }, { text: "1. We firmly agree." }).counts.wordsAdded // 1
 */
export function differences(before: Version, after: Version): Differences {
  const [a, b] = [segmented(before), segmented(after)];
  const { matches, onlyA, onlyB } = matchProvisions(a, b);
  const placeInB = new Map(matches.map((match) => [match.a, match.b]));
  /** Where a removed provision stood: behind the counterpart of the last one before it that is still there. */
  const placeOfRemoved = (at: number): number => {
    for (let i = at - 1; i >= 0; i--) {
      const place = placeInB.get(i);
      if (place !== undefined) return place + 0.5;
    }
    return -0.5;
  };
  const rows: { place: number; difference: Difference }[] = [];
  for (const { a: i, b: j, similarity } of matches) {
    const [one, other] = [a.provisions[i], b.provisions[j]];
    if (one && other) rows.push({ place: j, difference: inBoth(a, b, one, other, similarity) });
  }
  for (const i of onlyA) {
    const one = a.provisions[i];
    if (one) rows.push({ place: placeOfRemoved(i), difference: inOne("removed", a, one) });
  }
  for (const j of onlyB) {
    const one = b.provisions[j];
    if (one) rows.push({ place: j, difference: inOne("added", b, one) });
  }
  const provisions = rows.sort((x, y) => x.place - y.place).map(({ difference }) => difference);
  return { provisions, counts: countsOf(provisions) };
}
