import type { SearchResult } from "minisearch";
import type { SearchIndex } from "../index/build-index.ts";
import type { Unit } from "../query/unit.ts";
import { frequencyOf, type Parted, queryOf, sizeOf } from "./plan.ts";
import { hasPhrase, hasTogether } from "./side-by-side.ts";

/** An entry that was found, before it is ranked. */
export interface Candidate {
  readonly key: number;
  readonly score: number;
  /** Whether it has everything that was asked for. */
  readonly complete: boolean;
  /** Terms of the index with the fields that hold them. */
  readonly match: SearchResult["match"];
}

/** What was found of an entry so far: by which units, how well, and how much those units tell. */
interface Found {
  score: number;
  told: number;
  units: number;
  match: SearchResult["match"];
}
type FoundByKey = Map<number, Found>;

/** As many complete hits are enough; with fewer, those that have a part of what was asked for follow. */
const ENOUGH = 10;
/** Share of all entries that may come in by having a part of what was asked for. */
const PARTIAL_SHARE = 0.08;

/** Whether the words of a quotation stand side by side. Stems are looked at first, which costs little. */
function keepsPhrase(key: number, { phrase, alternatives }: Unit, index: SearchIndex): boolean {
  const entry = index.entries[key];
  return (
    phrase === undefined ||
    (entry !== undefined &&
      alternatives.some(({ terms }) => terms.length === 1 || hasTogether(key, terms, index)) &&
      hasPhrase(entry, phrase))
  );
}

/** What the engine finds for a unit, of all entries or among some. */
const resultsOf = (unit: Unit, index: SearchIndex, among?: FoundByKey): SearchResult[] =>
  index.engine
    .search(queryOf(unit, index), among ? { boostDocument: (key) => (among.has(key as number) ? 1 : 0) } : {})
    .filter(({ id }) => keepsPhrase(id, unit, index));

/** The engine multiplies a score by the number of words matched, which depends here on how many ways a word has. */
const plainScore = ({ score, queryTerms }: SearchResult): number => score / Math.max(1, queryTerms.length);

/** How much a unit tells: a rare one much, a common one little. */
const tells = (unit: Unit, index: SearchIndex): number =>
  Math.log(1 + index.entries.length / (1 + frequencyOf(unit, index)));

/** Adds what a unit finds; entries that were not found before come in where it is a source of them. */
function add(unit: Unit, index: SearchIndex, found: FoundByKey, source: boolean): void {
  const told = tells(unit, index);
  for (const result of resultsOf(unit, index, source ? undefined : found)) {
    const known = found.get(result.id);
    const score = plainScore(result);
    if (known) {
      known.score += score;
      known.told += told;
      known.units += 1;
      known.match = { ...known.match, ...result.match };
    } else found.set(result.id, { score, told, units: 1, match: result.match });
  }
}

/** Entries that have all units, which are looked for one after the other, each among what is left. */
function intersection(units: readonly Unit[], index: SearchIndex): FoundByKey {
  const [first, ...others] = units;
  const found: FoundByKey = new Map();
  if (first) add(first, index, found, true);
  for (const [at, unit] of others.entries()) {
    add(unit, index, found, false);
    for (const [key, { units: had }] of found) if (had < at + 2) found.delete(key);
  }
  return found;
}

/** Entries that have some of the units: the rarest let them in, the others only add to what they are worth. */
function union(units: readonly Unit[], index: SearchIndex): FoundByKey {
  const found: FoundByKey = new Map();
  const most = index.entries.length * PARTIAL_SHARE;
  let room = most;
  for (const unit of units) {
    add(unit, index, found, room > 0);
    room -= sizeOf(unit, index);
  }
  return found;
}

/** Entries that have all that is asked for and, where they are few, entries that have a part of it. */
export function candidatesOf({ asked, unknown }: Parted, index: SearchIndex): Candidate[] {
  if (asked.length === 0 || unknown.some(({ phrase }) => phrase)) return [];
  const units = asked
    .map((unit) => ({ unit, size: sizeOf(unit, index) }))
    .sort((a, b) => a.size - b.size)
    .map(({ unit }) => unit);
  const whole = intersection(units, index);
  const complete = unknown.length === 0;
  const all = [...whole].map(([key, { score, match }]) => ({ key, score, match, complete }));
  if (units.length < 2 || all.length >= ENOUGH) return all;
  const sum = units.reduce((total, unit) => total + tells(unit, index), 0);
  const parts = [...union(units, index)].filter(([key]) => !whole.has(key));
  return [
    ...all,
    ...parts.map(([key, { score, told, match }]) => ({
      key,
      score: score * (told / sum),
      match,
      complete: false,
    })),
  ];
}
