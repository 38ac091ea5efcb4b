import type { ForceId, Language } from "../../model/index.ts";
import { PhraseTable, wordsOf } from "../words/phrases.ts";
import { WRITING, type Writing } from "../words/writing.ts";
import { type CarrierData, type CarrierEntry, type ContextData, carrierTable } from "./carriers.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { TopicData } from "./topic-lexicon.ts";

/** A word for duty or leave, with its force and the force of its negation. */
export interface DutyEntry {
  readonly force: ForceId;
  readonly negated: ForceId;
}

/** What the finders know of a language whose carriers are told by phrases. */
export interface PhraseLexicon extends Lexicon {
  readonly carriers: PhraseTable<CarrierEntry>;
  readonly duties: PhraseTable<DutyEntry>;
  /** Adverbs and adverbial phrases that change nothing and may stand anywhere. */
  readonly adverbs: PhraseTable<true>;
  /** Connectives and coordinators that a clause may begin with. */
  readonly joints: PhraseTable<true>;
  /** Words for who speaks in a text. */
  readonly speakers: PhraseTable<true>;
  readonly negations: ReadonlySet<string>;
  /** Words before an infinitive (`à`, `de`); where there are none, the infinitive stands alone. */
  readonly particles: PhraseTable<true>;
  readonly infinitives: readonly string[];
}

/** The data files of a language. */
export interface PhraseData {
  readonly carriers: { readonly entries: readonly CarrierData[] };
  readonly contexts: { readonly entries: readonly ContextData[] };
  readonly duties: {
    readonly entries: readonly {
      words: string;
      also?: readonly string[];
      force: string;
      negated?: string;
      case: string;
    }[];
  };
  readonly words: {
    readonly adverbs: readonly string[];
    readonly connectives: readonly string[];
    readonly coordinators: readonly string[];
    readonly relatives: readonly string[];
    readonly speakers: readonly string[];
    readonly negations: readonly string[];
    readonly particles: readonly string[];
    readonly infinitives: readonly string[];
    readonly addressEnds: readonly string[];
    readonly abbreviations: readonly string[];
  };
  readonly actors: { readonly classes: Readonly<Record<string, readonly string[]>> };
  readonly beneficiaries: { readonly classes: Readonly<Record<string, readonly string[]>> };
  readonly qualifiers: { readonly kinds: Readonly<Record<string, readonly string[]>> };
  readonly topics: TopicData;
}

const dutyTable = (entries: PhraseData["duties"]["entries"], writing: Writing): PhraseTable<DutyEntry> =>
  new PhraseTable(
    entries.flatMap(({ words, also = [], force, negated = force }) =>
      [words, ...also].map(
        (form) => [form, { force: force as ForceId, negated: negated as ForceId }] as const,
      ),
    ),
    writing,
  );

/** Compiles the data files of a language. */
export function phraseLexiconOf(language: Language, data: PhraseData): PhraseLexicon {
  const writing = WRITING[language];
  const { words } = data;
  const table = (list: readonly string[]) =>
    new PhraseTable(
      list.map((phrase) => [phrase, true as const] as const),
      writing,
    );
  const single = new Set(
    words.adverbs
      .map((phrase) => wordsOf(phrase, writing))
      .filter((all) => all.length === 1)
      .flat(),
  );
  const relatives = new Set(words.relatives.flatMap((word) => wordsOf(word, writing)));
  const duties = dutyTable(data.duties.entries, writing);
  const carriers = carrierTable(data.carriers.entries, data.contexts.entries, writing);
  const base = lexiconOf({
    language,
    isAdverb: (lower) => single.has(lower),
    isRelative: (lower) => relatives.has(lower),
    isLight: () => false,
    mayCarry: (lower) => carriers.mayBegin(lower) || duties.mayBegin(lower),
    abbreviations: words.abbreviations,
    connectives: [...words.connectives, ...words.coordinators],
    loose: words.coordinators,
    addressEnds: words.addressEnds,
    actors: data.actors.classes,
    beneficiaries: data.beneficiaries.classes,
    qualifiers: data.qualifiers.kinds,
    topics: data.topics,
  });
  return {
    ...base,
    carriers,
    duties,
    adverbs: table(words.adverbs),
    joints: table([...words.connectives, ...words.coordinators]),
    speakers: table(words.speakers),
    negations: new Set(words.negations.flatMap((word) => wordsOf(word, writing))),
    particles: table(words.particles),
    infinitives: words.infinitives,
  };
}
