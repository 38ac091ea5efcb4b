import type { ActorClass, BeneficiaryClass, Language, QualifierKind } from "../../model/index.ts";
import type { Classify } from "../words/forms.ts";
import { PhraseTable, wordsOf } from "../words/phrases.ts";
import { WRITING, type Writing } from "../words/writing.ts";
import { type TopicData, type TopicLexicon, topicLexiconOf } from "./topic-lexicon.ts";

/** Bits of `Form.classes`. */
export const CLASS = {
  adverb: 1,
  relative: 2,
  mark: 4,
  carrier: 8,
  light: 16,
  infinitive: 32,
  /** Begins a phrase that tells where a carrier can stand. */
  place: 64,
  /** Ends one, or denies a carrier. */
  beforeCarrier: 128,
  /** Begins a carrier that stands elsewhere than behind such a phrase or a mark. */
  free: 256,
  /** Stands in a printed symbol before its number, or beside it. */
  cites: 512,
  /** Holds a year of this century; any other number of four digits counts something else. */
  year: 1024,
  /** Is, or stands in, what a printed symbol begins with. */
  symbol: 2048,
  /** A base form of a verb, of one that is often a noun, of one that sometimes is. */
  verb: 4096,
  oftenNoun: 8192,
  sometimesNoun: 16384,
} as const;

/** Words that tell who is to act. */
export interface Agency {
  /** Words that open what a stance is about (`that`). */
  readonly that: ReadonlySet<string>;
  /** Words for duty behind a subject (`should`). */
  readonly duties: PhraseTable<true>;
  /** Words for the parties themselves, and those by which they speak of themselves (`we`). */
  readonly parties: PhraseTable<true>;
  readonly self: ReadonlySet<string>;
  /** A passive: the verb `to be`, then a word that ends as participles do; or one word that ends as a passive does. */
  readonly be: ReadonlySet<string>;
  readonly participles: readonly string[];
  readonly passives: readonly string[];
  /** Words behind which no subject stands any more, where it stands behind its word for duty; none where it stands before. */
  readonly agentEnds: PhraseTable<true>;
}

/** Words by which a report says where it has something from. */
interface Attribution {
  readonly says: PhraseTable<true>;
  readonly sources: PhraseTable<true>;
}

/** What refiners and the cutting of sentences know of a language, whatever finds its carriers. */
export interface Lexicon {
  readonly language: Language;
  readonly writing: Writing;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Connectives that are left out at the start of a clause, by their first words, longest first. */
  readonly connectives: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Coordinators that are left out at the end of a clause. */
  readonly loose: ReadonlySet<string>;
  readonly actors: PhraseTable<ActorClass>;
  readonly beneficiaries: PhraseTable<BeneficiaryClass>;
  readonly qualifiers: PhraseTable<QualifierKind>;
  readonly topics: TopicLexicon;
  /** Phrases behind which, within a directive, no addressee stands any more (`to`); nor does one behind an infinitive. */
  readonly addressEnds: PhraseTable<true>;
  /** Words that end a clause which is an attribute of the noun behind it (`的`). */
  readonly attributes: ReadonlySet<string>;
  readonly agency: Agency;
  readonly attribution: Attribution;
  /** The classes of a form. */
  readonly classify: Classify;
}

/** What a lexicon is made from: the data files of a language, and what its grammar says of single words. */
export interface LexiconSource {
  readonly language: Language;
  readonly isAdverb: (lower: string) => boolean;
  readonly isRelative: (lower: string) => boolean;
  /** Whether a word may stand between a subject and its verb, as an auxiliary does. */
  readonly isLight: (lower: string) => boolean;
  /** Whether a carrier may begin with a word; the finders look at no other. */
  readonly mayCarry: (lower: string) => boolean;
  /** Bits of classes that only this language's finders ask for. */
  readonly classes?: (lower: string) => number;
  readonly abbreviations: readonly string[];
  readonly connectives: readonly string[];
  readonly loose: readonly string[];
  readonly addressEnds: readonly string[];
  readonly attributes?: readonly string[];
  readonly isInfinitive: (lower: string) => boolean;
  readonly agency: Agency;
  readonly says: readonly string[];
  readonly sources: readonly string[];
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly beneficiaries: Readonly<Record<string, readonly string[]>>;
  readonly qualifiers: Readonly<Record<string, readonly string[]>>;
  readonly topics: TopicData;
}

const MARKS = new Set([",", ";", ":", "—", "–", "(", ")", "，", "；", "：", "、", "（", "）", "،", "؛"]);

/** Marks and words of printed symbols. */
const SYMBOL_MARKS = new Set(["/", "(", "（"]);
const SERIES = /^(?:cets|ets|stce)$|^[35]20\d\d/u;
const LONGEST_SERIES = 11;
/** A year in the digits of any language. */
const YEAR = /(?:20|٢٠|۲۰)[\d٠-٩۰-۹]{2}/u;

/** Words behind which the rest of a symbol is printed, as the last part of a word, and symbols that are one word. */
const SYMBOL =
  /(?<![\p{L}\p{N}])(?:[AES]|CETS|STCE|ETS|OECD|COM|Regulation|Règlement|Reglamento|Directive)$|[35]20\d\d[A-Z]{1,2}\d{4}/u;

const cites = (lower: string): boolean =>
  SYMBOL_MARKS.has(lower) || (lower.length > 2 && lower.length <= LONGEST_SERIES && SERIES.test(lower));

const classTable = <Value>(
  classes: Readonly<Record<string, readonly string[]>>,
  writing: Writing,
): PhraseTable<Value> =>
  new PhraseTable(
    Object.entries(classes).flatMap(([name, terms]) => terms.map((term) => [term, name as Value] as const)),
    writing,
  );

export const plainTable = (terms: readonly string[], writing: Writing): PhraseTable<true> =>
  new PhraseTable(
    terms.map((term) => [term, true] as const),
    writing,
  );

/** Phrases by their first words, the longest first. */
function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of phrases.toSorted((a, b) => b.length - a.length)) {
    const [first = ""] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const bit = (holds: boolean, name: keyof typeof CLASS): number => (holds ? CLASS[name] : 0);

/** The classes that a language puts a folded form in, as bits. */
function classesOf(lower: string, raw: string, source: LexiconSource): number {
  return (
    bit(source.isAdverb(lower), "adverb") |
    bit(source.isRelative(lower), "relative") |
    bit(MARKS.has(lower), "mark") |
    bit(source.isLight(lower), "light") |
    bit(source.isInfinitive(lower), "infinitive") |
    bit(source.mayCarry(lower), "carrier") |
    bit(cites(lower), "cites") |
    bit(YEAR.test(lower), "year") |
    bit(SYMBOL.test(raw), "symbol") |
    (source.classes?.(lower) ?? 0)
  );
}

/** Compiles the lexicon of a language. */
export function lexiconOf(source: LexiconSource): Lexicon {
  const writing = WRITING[source.language];
  return {
    language: source.language,
    writing,
    abbreviations: new Set(source.abbreviations),
    connectives: byFirst(source.connectives.map((phrase) => wordsOf(phrase, writing))),
    loose: new Set(source.loose),
    addressEnds: plainTable(source.addressEnds, writing),
    attributes: new Set(source.attributes),
    agency: source.agency,
    attribution: { says: plainTable(source.says, writing), sources: plainTable(source.sources, writing) },
    actors: classTable(source.actors, writing),
    beneficiaries: classTable(source.beneficiaries, writing),
    qualifiers: classTable(source.qualifiers, writing),
    topics: topicLexiconOf(source.topics, writing),
    classify: (lower, raw) => classesOf(lower, raw, source),
  };
}
