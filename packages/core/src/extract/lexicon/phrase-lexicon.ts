import type { ForceId, Language } from "../../model/index.ts";
import { PhraseTable, wordsOf } from "../words/phrases.ts";
import { WRITING, type Writing } from "../words/writing.ts";
import {
  type CarrierData,
  type CarrierEntry,
  type ContextData,
  carrierTable,
  isFree,
  phrasesOf,
} from "./carriers.ts";
import { type Agency, CLASS, type Lexicon, lexiconOf, plainTable } from "./lexicon.ts";
import type { TopicData } from "./topic-lexicon.ts";

/** A word for duty or leave, with its force and the force of its negation. */
export interface DutyEntry {
  readonly force: ForceId;
  readonly negated: ForceId;
  /** Words one of which stands in the subject; without it the word speaks of what is possible. */
  readonly holders: PhraseTable<true> | undefined;
  /** Whether coordinated infinitives behind it are statements of their own. */
  readonly to: boolean;
}

/** What a phrase is to the places around it. */
type PlaceKind = "adverb" | "joint" | "speaker";

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
  /** Adverbs, joints and speakers by their kinds. */
  readonly places: PhraseTable<PlaceKind>;
  /** Prepositions before an object whose verb stands behind it (`对`). */
  readonly openers: PhraseTable<true>;
  /** Words of which a carrier's or a duty's may be cut out. */
  readonly others: PhraseTable<true>;
  /** Words right behind a carrier that make a noun or an attribute of it. */
  readonly nominals: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words before an infinitive (`à`, `de`); where there are none, the infinitive stands alone. */
  readonly particles: PhraseTable<true>;
  readonly infinitives: readonly string[];
  /** Words that open a clause in the place of an infinitive (`pide que …`). */
  readonly complementisers: ReadonlySet<string>;
  /** Coordinators of verbs alone (`并`). */
  readonly verbJoints: ReadonlySet<string>;
  /** Small words that stand between a particle and its infinitive (`de lui rendre compte`). */
  readonly clitics: ReadonlySet<string>;
  /** Words that a fronted adjunct begins with. */
  readonly prepositions: PhraseTable<true>;
  /** Endings of verbs for what the parties will do: behind a speaker; and those that name the speakers themselves. */
  readonly pledges: readonly string[];
  readonly ownPledges: readonly string[];
  /** Futures that tell what will be so, whoever is their subject (`podremos`). */
  readonly noPledges: ReadonlySet<string>;
  /** Subjects whose future binds by law, as in treaties (`Cada Parte`). */
  readonly bound: PhraseTable<true>;
  /** Verbs that say what such a subject is to do, though they stand in the present. */
  readonly boundActs: ReadonlySet<string>;
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
      holders?: readonly string[];
      to?: boolean;
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
    /** Words that end as infinitives do and are none (`premier`, `lugar`, `сеть`). */
    readonly noInfinitives?: readonly string[];
    readonly that?: readonly string[];
    readonly parties?: readonly string[];
    readonly self?: readonly string[];
    readonly be?: readonly string[];
    readonly participles?: readonly string[];
    readonly passives?: readonly string[];
    readonly agentEnds?: readonly string[];
    readonly says?: readonly string[];
    readonly sources?: readonly string[];
    readonly complementisers?: readonly string[];
    readonly clitics?: readonly string[];
    /** Coordinators that are whole words wherever they stand; all of them where absent. */
    readonly loose?: readonly string[];
    readonly attributes?: readonly string[];
    readonly verbJoints?: readonly string[];
    readonly prepositions?: readonly string[];
    readonly pledges?: readonly string[];
    readonly ownPledges?: readonly string[];
    readonly noPledges?: readonly string[];
    readonly bound?: readonly string[];
    readonly boundActs?: readonly string[];
    readonly openers?: readonly string[];
    readonly others?: readonly string[];
    readonly nominals?: readonly string[];
  };
  readonly actors: { readonly classes: Readonly<Record<string, readonly string[]>> };
  readonly beneficiaries: { readonly classes: Readonly<Record<string, readonly string[]>> };
  readonly qualifiers: { readonly kinds: Readonly<Record<string, readonly string[]>> };
  readonly topics: TopicData;
}

const dutyTable = (entries: PhraseData["duties"]["entries"], writing: Writing): PhraseTable<DutyEntry> =>
  new PhraseTable(
    entries.flatMap(({ words, also = [], force, negated = force, holders, to = false }) => {
      const entry: DutyEntry = {
        force: force as ForceId,
        negated: negated as ForceId,
        holders: phrasesOf(holders, writing),
        to,
      };
      return [words, ...also].map((form) => [form, entry] as const);
    }),
    writing,
  );

const kinds = (words: PhraseData["words"]): readonly (readonly [PlaceKind, readonly string[]])[] => [
  ["adverb", words.adverbs],
  ["joint", [...words.connectives, ...words.coordinators]],
  ["speaker", words.speakers],
];

const placeTable = (words: PhraseData["words"], writing: Writing): PhraseTable<PlaceKind> =>
  new PhraseTable(
    kinds(words).flatMap(([kind, list]) => list.map((phrase) => [phrase, kind] as const)),
    writing,
  );

/** Letters of the shortest word that is taken for an infinitive. */
const SHORTEST_INFINITIVE = 4;

function infinitiveIn({ infinitives, noInfinitives }: PhraseData["words"]): (lower: string) => boolean {
  const others = new Set(noInfinitives);
  return (lower) =>
    lower.length >= SHORTEST_INFINITIVE &&
    infinitives.some((ending) => lower.endsWith(ending)) &&
    !others.has(lower);
}

/** Forces of the words behind which a subject is to act. */
const DUTIES: ReadonlySet<string> = new Set(["recommend", "oblige"]);

const agencyOf = ({ words, duties }: PhraseData, writing: Writing): Agency => ({
  that: new Set(words.that?.flatMap((word) => wordsOf(word, writing))),
  duties: plainTable(
    duties.entries.flatMap(({ words: phrase, also = [], force }) =>
      DUTIES.has(force) ? [phrase, ...also] : [],
    ),
    writing,
  ),
  parties: plainTable(words.parties ?? [], writing),
  self: new Set(words.self),
  be: new Set(words.be),
  participles: words.participles ?? [],
  passives: words.passives ?? [],
  agentEnds: plainTable(words.agentEnds ?? [], writing),
});

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
  const negations = new Set(words.negations.flatMap((word) => wordsOf(word, writing)));
  const places = placeTable(words, writing);
  const duties = dutyTable(data.duties.entries, writing);
  const carriers = carrierTable(data.carriers.entries, data.contexts.entries, writing);
  const futures = [...(words.pledges ?? []), ...(words.ownPledges ?? [])];
  const isAct = (lower: string): boolean =>
    words.boundActs?.includes(lower) || futures.some((ending) => lower.endsWith(ending));
  const base = lexiconOf({
    language,
    isAdverb: (lower) => single.has(lower),
    isRelative: (lower) => relatives.has(lower),
    isLight: () => false,
    classes: (lower) =>
      (places.mayBegin(lower) ? CLASS.place : 0) |
      (places.mayEnd(lower) || negations.has(lower) ? CLASS.beforeCarrier : 0) |
      (carriers.mayBegin(lower, isFree) ? CLASS.free : 0),
    mayCarry: (lower) => carriers.mayBegin(lower) || duties.mayBegin(lower) || isAct(lower),
    abbreviations: words.abbreviations,
    connectives: [...words.connectives, ...words.coordinators],
    loose: words.loose ?? words.coordinators,
    addressEnds: words.addressEnds,
    attributes: words.attributes ?? [],
    isInfinitive: infinitiveIn(words),
    agency: agencyOf(data, writing),
    says: words.says ?? [],
    sources: words.sources ?? [],
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
    places,
    openers: table(words.openers ?? []),
    others: table(words.others ?? []),
    nominals: new Set(words.nominals?.flatMap((word) => wordsOf(word, writing))),
    negations,
    particles: table(words.particles),
    infinitives: words.infinitives,
    complementisers: new Set(words.complementisers?.flatMap((word) => wordsOf(word, writing))),
    verbJoints: new Set(words.verbJoints),
    clitics: new Set(words.clitics),
    prepositions: table(words.prepositions ?? []),
    pledges: words.pledges ?? [],
    ownPledges: words.ownPledges ?? [],
    noPledges: new Set(words.noPledges),
    bound: table(words.bound ?? []),
    boundActs: new Set(words.boundActs),
  };
}
