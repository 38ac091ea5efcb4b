import type { SearchResult } from "minisearch";
import type { SearchIndex } from "../index/build-index.ts";
import type { Unit } from "../query/unit.ts";
import { frequencyOf, type Parted, queryOf } from "./plan.ts";
import { hasPhrase } from "./words-of-entry.ts";

/** An entry that was found, before it is ranked. */
export interface Candidate {
  readonly key: number;
  readonly score: number;
  /** Whether it has everything that was asked for. */
  readonly complete: boolean;
  /** Terms of the index with the fields that hold them. */
  readonly match: SearchResult["match"];
}

/** As many complete hits are enough; with fewer, those that have a part of what was asked for follow. */
const ENOUGH = 10;

/** The engine multiplies a score by the number of words matched, which depends here on how many ways a word has. */
const plainScore = ({ score, queryTerms }: SearchResult): number => score / Math.max(1, queryTerms.length);

const has = ({ match }: SearchResult, { alternatives }: Unit): boolean =>
  alternatives.some(({ terms }) => terms.every((term) => term in match));

/** How much a unit tells: a rare one much, a common one little. */
const weigh = (unit: Unit, index: SearchIndex): number =>
  Math.log(1 + index.entries.length / (1 + frequencyOf(unit, index)));

function keepsPhrases({ id }: SearchResult, units: readonly Unit[], { entries }: SearchIndex): boolean {
  const entry = entries[id as number];
  return units.every(
    ({ phrase }) => phrase === undefined || (entry !== undefined && hasPhrase(entry, phrase)),
  );
}

function partial(units: readonly Unit[], index: SearchIndex): Candidate[] {
  const weights = units.map((unit) => weigh(unit, index));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const results = index.engine.search({ combineWith: "OR", queries: units.map(queryOf) });
  return results
    .filter((result) => keepsPhrases(result, units, index))
    .map((result) => {
      const had = weights.reduce((sum, one, at) => sum + (has(result, units[at] as Unit) ? one : 0), 0);
      return {
        key: result.id,
        score: plainScore(result) * (had / whole),
        complete: false,
        match: result.match,
      };
    });
}

/** Entries that have all that is asked for and, where they are few, entries that have a part of it. */
export function candidatesOf({ asked, unknown }: Parted, index: SearchIndex): Candidate[] {
  if (asked.length === 0 || unknown.some(({ phrase }) => phrase)) return [];
  const results = index.engine
    .search({ combineWith: "AND", queries: asked.map(queryOf) })
    .filter((result) => keepsPhrases(result, asked, index));
  const found = results.map((result) => ({
    key: result.id as number,
    score: plainScore(result),
    complete: unknown.length === 0,
    match: result.match,
  }));
  if (asked.length < 2 || found.length >= ENOUGH) return found;
  const keys = new Set(found.map(({ key }) => key));
  return [...found, ...partial(asked, index).filter(({ key }) => !keys.has(key))];
}
