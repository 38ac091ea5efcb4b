import type {
  Edtf,
  Instrument,
  InstrumentId,
  Locator,
  Range,
  Result,
  Snapshot,
  Statement,
  StatementId,
} from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { isKnownOn } from "../matrix/dates.ts";
import { issueOf, refused } from "../select.ts";
import { type Found, findFormula, type Word, wordsOf } from "./formula.ts";
import { instrumentsInTime } from "./timeline.ts";

/** Where an occurrence was seen: in a term that the register took from the text, in our own words, in the codes, or in the text. */
export type OccurrenceField = "qualifier" | "reference" | "summary" | "topic" | "text";

/** One place of a formula. */
export interface Occurrence {
  readonly field: OccurrenceField;
  readonly statement: StatementId | null;
  readonly locator: Locator | null;
  /** In the text, in UTF-16 code units; null where the codings were searched. */
  readonly range: Range | null;
  readonly kept: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** What one instrument has of a formula, the fullest occurrence first. */
export interface LineageEntry {
  readonly instrument: InstrumentId;
  readonly title: string;
  readonly date: Edtf;
  /** `whole`: all words of the formula stand together; `changed`: some are missing. */
  readonly form: "whole" | "changed";
  readonly occurrences: readonly Occurrence[];
}

/** A formula through time: the first instrument that has it whole, and all that have it, oldest first. */
export interface Lineage {
  readonly words: readonly string[];
  readonly first: InstrumentId | null;
  readonly entries: readonly LineageEntry[];
  /** What was searched; wording can be traced in texts alone. */
  readonly searched: "codings" | "codings-and-texts";
}

export interface LineageOptions {
  /** Texts by the id of their instrument, where they are installed. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Least share of the formula's words that an occurrence needs: two thirds where absent. */
  readonly share?: number;
  readonly asOf?: string;
}

/** Most words of a formula, and most of its characters that are looked at. */
const MAX_WORDS = 12;
const MAX_LENGTH = 300;

type Field = readonly [field: OccurrenceField, words: readonly Word[]];

const computed = ({ qualifiers, references, summary, topics }: Statement): Field[] => [
  ...qualifiers.map(({ text }): Field => ["qualifier", wordsOf(text)]),
  ...references.map(({ name }): Field => ["reference", wordsOf(name)]),
  ["summary", wordsOf(summary.en)],
  ...topics.map((topic): Field => ["topic", wordsOf(topic.replaceAll("-", " "))]),
];

/** Words are a function of the statement alone, so keeping them changes no answer. */
const kept = new WeakMap<Statement, readonly Field[]>();

function fieldsOf(statement: Statement): readonly Field[] {
  const known = kept.get(statement) ?? computed(statement);
  kept.set(statement, known);
  return known;
}

const told = ({ kept, missing, added }: Found) => ({ kept, missing, added });

function inStatement(formula: readonly Word[], statement: Statement, share: number): Occurrence[] {
  const { id, locator } = statement;
  return fieldsOf(statement).flatMap(([field, words]) =>
    findFormula(formula, words, share).map((found) => ({
      field,
      statement: id,
      locator,
      range: null,
      ...told(found),
    })),
  );
}

function inText(formula: readonly Word[], instrument: Instrument, text: string, share: number): Occurrence[] {
  return findFormula(formula, wordsOf(text), share).map((found) => {
    const range: Range = [found.start, found.end];
    return {
      field: "text",
      statement: null,
      locator: locatorAt(instrument, found.start),
      range,
      ...told(found),
    };
  });
}

/** The smallest provision that holds an offset, in any expression whose ranges are known. */
function locatorAt({ provisions }: Instrument, offset: number): Locator | null {
  let best: { locator: Locator; length: number } | undefined;
  for (const { locator, ranges } of provisions)
    for (const [start, end] of Object.values(ranges)) {
      const holds = start <= offset && offset < end;
      if (holds && (!best || end - start < best.length)) best = { locator, length: end - start };
    }
  return best?.locator ?? null;
}

const fullestFirst = (a: Occurrence, b: Occurrence): number =>
  a.missing.length - b.missing.length || a.added.length - b.added.length;

function entryOf(instrument: Instrument, occurrences: readonly Occurrence[]): LineageEntry[] {
  const [fullest] = [...occurrences].sort(fullestFirst);
  if (!fullest) return [];
  const { id, title, adopted } = instrument;
  const form = fullest.missing.length === 0 ? "whole" : "changed";
  return [
    {
      instrument: id,
      title: title.en,
      date: adopted,
      form,
      occurrences: [...occurrences].sort(fullestFirst),
    },
  ];
}

function formulaOf(phrase: string | readonly string[]): Word[] {
  const text = typeof phrase === "string" ? phrase : phrase.join(" ");
  const seen = new Set<string>();
  const once = wordsOf(text.slice(0, MAX_LENGTH)).filter(({ stem }) => !seen.has(stem) && seen.add(stem));
  return once.slice(0, MAX_WORDS);
}

/**
 * Where a formula first occurs, who took it up and how it changed: by what the register holds of the texts (terms of
 * qualifiers, names of references), by our own summaries and topics, and by the texts themselves where they are given. Words
 * count by their stem, in any order, with few words between them. Summaries are our own words: that one has the formula shows
 * that a text says so, not that it uses these words.
 *
 * @returns the lineage, or the issue `no-formula` where the phrase has no word that counts
 * @example lineage(snapshot, "safe, secure and trustworthy")
 */
export function lineage(
  snapshot: Snapshot,
  phrase: string | readonly string[],
  options: LineageOptions = {},
): Result<Lineage> {
  const { texts = {}, share = 2 / 3, asOf } = options;
  const formula = formulaOf(phrase);
  if (formula.length === 0)
    return refused(
      issueOf("no-formula", "", "the phrase has no word that counts", "Give two to twelve words."),
    );
  const said = groupBy(snapshot.statements, ({ instrument }) => instrument);
  const entries = instrumentsInTime(snapshot.instruments)
    .filter(({ adopted }) => isKnownOn(adopted, asOf))
    .flatMap((instrument) => {
      const text = Object.hasOwn(texts, instrument.id) ? texts[instrument.id] : undefined;
      const coded = (said.get(instrument.id) ?? []).flatMap((statement) =>
        inStatement(formula, statement, share),
      );
      const written = text === undefined ? [] : inText(formula, instrument, text, share);
      return entryOf(instrument, [...written, ...coded]);
    });
  return {
    ok: true,
    value: {
      words: formula.map(({ text }) => text),
      first: entries.find(({ form }) => form === "whole")?.instrument ?? null,
      entries,
      searched: Object.keys(texts).length > 0 ? "codings-and-texts" : "codings",
    },
  };
}
