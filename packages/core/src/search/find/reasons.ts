import { LANGUAGES } from "../../model/index.ts";
import { readCode } from "../entries/codes.ts";
import type { Entry, Texts } from "../entries/entry.ts";
import type { SearchIndex } from "../index/build-index.ts";
import { FIELDS, type Field, summariesOf, titlesOf } from "../index/fields.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import type { Unit, Way } from "../query/unit.ts";
import { tokensOf, wordsOf } from "../words/tokens.ts";
import type { Candidate } from "./candidates.ts";

/** Why a hit was found: what was typed, what of the register it led to, where that stands, and how much it counts. */
export interface Reason {
  readonly field: string;
  readonly typed: string;
  readonly matched: string;
  readonly way: Way;
  /** Weight of the field times that of the way. */
  readonly weight: number;
}

/** A term of a field that a unit led to, before it is put into words. */
interface Led {
  readonly unit: Unit;
  readonly term: string;
  readonly field: Field;
  readonly way: Way;
  readonly weight: number;
}

const MOST_REASONS = 12;

/** Terms that a unit led to in an entry, each with the way that counts most. */
function ledTo(unit: Unit, match: Candidate["match"]): Led[] {
  const best = new Map<string, { way: Way; weight: number }>();
  for (const { terms, way, weight } of unit.alternatives) {
    if (!terms.every((term) => term in match)) continue;
    for (const term of terms) if (weight > (best.get(term)?.weight ?? 0)) best.set(term, { way, weight });
  }
  return [...best].flatMap(([term, { way, weight }]) =>
    (match[term] ?? []).map((name) => {
      const field = name as Field;
      return { unit, term, field, way, weight: Math.round(FIELDS[field] * weight * 100) / 100 };
    }),
  );
}

/** For each term the first word of the texts that it stands for, as it is written there. */
function writtenIn(
  texts: Texts,
  terms: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const { written } of wordsOf(texts[language] ?? "")) {
      const term = vocabulary.stemOf(written, language);
      if (terms.has(term) && !found.has(term)) found.set(term, written);
    }
  }
  return found;
}

const folded = (text: string): string =>
  tokensOf(text)
    .map((token) => token.folded)
    .join(" ");

function reasonOf({ unit, term, field, way, weight }: Led, written: ReadonlyMap<string, string>): Reason {
  const code = readCode(term);
  const matched = code?.value ?? written.get(term) ?? term;
  const asTyped = code !== undefined || ` ${folded(unit.typed)} `.includes(` ${folded(matched)} `);
  return {
    field: code?.kind ?? field,
    typed: unit.typed,
    matched,
    way: way === "exact" && !asTyped ? "inflected" : way,
    weight,
  };
}

/** Why an entry was found, what counts most first; each term of a field once. */
export function reasonsOf(
  entry: Entry,
  { match }: Candidate,
  units: readonly Unit[],
  { vocabulary }: SearchIndex,
): Reason[] {
  const led = units
    .flatMap((unit) => ledTo(unit, match))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);
  const terms = new Set(led.map(({ term }) => term));
  const titles = writtenIn(titlesOf(entry), terms, vocabulary);
  const summaries = writtenIn(summariesOf(entry), terms, vocabulary);
  return led.map((one) => reasonOf(one, one.field === "title" ? titles : summaries));
}
