import type { Language, Range } from "../../model/index.ts";
import { LANGUAGES } from "../../model/index.ts";
import { readCode } from "../entries/codes.ts";
import type { Entry, HitType, Texts } from "../entries/entry.ts";
import { FIELDS, type Field, summariesOf, titlesOf } from "../index/fields.ts";
import type { Unit, Way } from "../query/unit.ts";
import { stemOf } from "../words/stem.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import type { Candidate } from "./candidates.ts";

/** A text of a hit in the language that fits the query best, with the words that were found in it. */
export interface ShownText {
  readonly text: string;
  readonly language: Language;
  /** Places of what was found, in UTF-16 code units of `text`, end exclusive, in their order and apart. */
  readonly highlights: readonly Range[];
}

/** Why a hit was found: what was typed, what of the register it led to, where that stands, and how much it counts. */
export interface Reason {
  readonly field: string;
  readonly typed: string;
  readonly matched: string;
  readonly way: Way;
  /** Weight of the field times that of the way. */
  readonly weight: number;
}

/** Something of the register that a query found. */
export interface Hit {
  readonly type: HitType;
  readonly id: string;
  readonly title: ShownText;
  readonly summary: ShownText | null;
  readonly instrument: string | null;
  readonly locator: string | null;
  readonly force: string | null;
  readonly topics: readonly string[];
  /** Whether it has everything that was asked for. */
  readonly complete: boolean;
  readonly score: number;
  readonly why: readonly Reason[];
}

const textIn = (texts: Texts, wanted: Language): { text: string; language: Language } | undefined => {
  const language = texts[wanted] === undefined ? "en" : wanted;
  const text = texts[language];
  return text === undefined ? undefined : { text, language };
};

/** Places of tokens, those that touch or overlap made one. */
function joined(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  for (const { range } of tokens) {
    const last = ranges.at(-1);
    if (last && range[0] <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], range[1])];
    else ranges.push(range);
  }
  return ranges;
}

function shown(texts: Texts, wanted: Language, terms: ReadonlySet<string>): ShownText | null {
  const found = textIn(texts, wanted);
  if (!found) return null;
  const { text, language } = found;
  const hit = tokensOf(text).filter((token) => terms.has(stemOf(token, language)));
  return { text, language, highlights: joined(hit) };
}

/** The word of a text that a term stands for, as it is written there. */
function writtenIn(texts: Texts, term: string): string | undefined {
  for (const language of LANGUAGES) {
    const token = tokensOf(texts[language] ?? "").find((one) => stemOf(one, language) === term);
    if (token) return token.written;
  }
  return undefined;
}

const fold = (text: string): string =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .join(" ");

function reasonOf(entry: Entry, term: string, field: Field, unit: Unit, way: Way, weight: number): Reason {
  const code = readCode(term);
  const texts = field === "title" ? titlesOf(entry) : summariesOf(entry);
  const matched = code?.value ?? writtenIn(texts, term) ?? term;
  const same = ` ${fold(unit.typed)} `.includes(` ${fold(matched)} `);
  return {
    field: code?.kind ?? field,
    typed: unit.typed,
    matched,
    way: way === "exact" && !code && !same ? "inflected" : way,
    weight: Math.round(FIELDS[field] * weight * 100) / 100,
  };
}

const MOST_REASONS = 12;

/** Why an entry was found, what counts most first; each term of a field once. */
function reasonsOf(entry: Entry, match: Candidate["match"], units: readonly Unit[]): Reason[] {
  const reasons = units.flatMap((unit) => {
    const best = new Map<string, { way: Way; weight: number }>();
    for (const { terms, way, weight } of unit.alternatives) {
      if (!terms.every((term) => term in match)) continue;
      for (const term of terms) if (weight > (best.get(term)?.weight ?? 0)) best.set(term, { way, weight });
    }
    return [...best].flatMap(([term, { way, weight }]) =>
      (match[term] ?? []).map((field) => reasonOf(entry, term, field as Field, unit, way, weight)),
    );
  });
  return reasons.sort((a, b) => b.weight - a.weight).slice(0, MOST_REASONS);
}

/** A hit as it is given out: its texts in the language of the query where it has them, else in English. */
export function hitOf(entry: Entry, candidate: Candidate, units: readonly Unit[], language: Language): Hit {
  const { match, complete, score } = candidate;
  const terms = new Set(Object.keys(match));
  const title = shown(entry.title, language, terms) ?? {
    text: entry.id,
    language: "en" as const,
    highlights: [],
  };
  return {
    type: entry.type,
    id: entry.id,
    title,
    summary: shown(entry.summary, language, terms),
    instrument: entry.instrument ?? null,
    locator: entry.locator ?? null,
    force: entry.force ?? null,
    topics: entry.topics,
    complete,
    score: Math.round(score * 1e4) / 1e4,
    why: reasonsOf(entry, match, units),
  };
}
