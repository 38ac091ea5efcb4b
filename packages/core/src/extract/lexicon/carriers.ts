import type { ForceId } from "../../model/index.ts";
import { type Pattern, PhraseTable, patternOf, wordsOf } from "../words/phrases.ts";
import type { Writing } from "../words/writing.ts";

/** How much a word near a carrier speaks for each force of its context, alone and right before another word. */
export interface TermWeights {
  alone: readonly number[] | undefined;
  readonly before: Map<string, readonly number[]>;
}

/** Forces of which one depends on what stands around the carrier; weights are learnt from provisions whose force is known. */
export interface Context {
  readonly forces: readonly ForceId[];
  readonly biases: readonly number[];
  readonly terms: ReadonlyMap<string, TermWeights>;
}

/** Words that carry a stance in a language whose carriers are told by phrases. */
export interface CarrierEntry {
  /** The words; adverbs may stand between them. */
  readonly words: readonly Pattern[];
  readonly force: ForceId;
  /** `finite` needs a subject or the start of a sentence; `participle` neither; `anywhere` rules its whole sentence. */
  readonly form: "finite" | "participle" | "anywhere";
  /** May stand behind its object, which a preposition opens (`对…表示欢迎`). */
  readonly closes: boolean;
  /** Phrases one of which follows within a few words. */
  readonly near: PhraseTable<true> | undefined;
  /** One of them follows at once. */
  readonly next: boolean;
  /** Holds only where a speaker stands before it, or where it is coordinated with a carrier that has one. */
  readonly spoken: boolean;
  /** Its ending names the speakers (`reafirmamos`), so that no subject is needed. */
  readonly firstPerson: boolean;
  /** Holds only where a speaker stands right before it or, as where the verb comes first, right behind it. */
  readonly beside: boolean;
  /** Also a verb of doing: behind what is asked it says what is to be done. */
  readonly action: boolean;
  /** Holds only where an infinitive follows at once (`conviennent de publier`). */
  readonly infinitive: boolean;
  /** A participle of the speakers in the middle of a sentence too, behind a comma. */
  readonly mid: boolean;
  /** Takes coordinated complements that are statements of their own. */
  readonly to: boolean;
  readonly context: Context | undefined;
}

/** Whether an entry may stand elsewhere than behind a mark, a joint, an adverb or a speaker. */
export const isFree = ({ form, firstPerson, mid, closes }: CarrierEntry): boolean =>
  form === "anywhere" || firstPerson || mid || closes;

/** An entry of `carriers.json`. */
export interface CarrierData {
  readonly words: string;
  readonly also?: readonly string[];
  readonly force: string;
  readonly form?: string;
  readonly near?: readonly string[];
  readonly next?: boolean;
  readonly closes?: boolean;
  readonly spoken?: boolean;
  readonly beside?: boolean;
  readonly action?: boolean;
  readonly firstPerson?: boolean;
  readonly infinitive?: boolean;
  readonly mid?: boolean;
  readonly to?: boolean;
  readonly case: string;
}

/** An entry of `contexts.json`: weights that decide between forces for carriers that stand for several. */
export interface ContextData {
  readonly carriers: readonly string[];
  readonly forces: Readonly<
    Record<string, { readonly bias: number; readonly terms: Readonly<Record<string, number>> }>
  >;
}

/** A context from its data. A term is a word or a pair of words. */
function contextOf({ forces }: ContextData, writing: Writing): Context {
  const weights = Object.values(forces);
  const terms = new Map<string, TermWeights>();
  for (const phrase of new Set(weights.flatMap(({ terms }) => Object.keys(terms)))) {
    const [first = "", second] = wordsOf(phrase, writing);
    const term = terms.get(first) ?? { alone: undefined, before: new Map() };
    const byForce = weights.map(({ terms }) => terms[phrase] ?? 0);
    if (second === undefined) term.alone = byForce;
    else term.before.set(second, byForce);
    terms.set(first, term);
  }
  return { forces: Object.keys(forces) as ForceId[], biases: weights.map(({ bias }) => bias), terms };
}

function contextsBy(data: readonly ContextData[], writing: Writing): ReadonlyMap<string, Context> {
  return new Map(
    data.flatMap((entry) => {
      const context = contextOf(entry, writing);
      return entry.carriers.map((words) => [words, context] as const);
    }),
  );
}

/** Phrases that only have to stand somewhere; undefined where none are asked for. */
export const phrasesOf = (
  list: readonly string[] | undefined,
  writing: Writing,
): PhraseTable<true> | undefined =>
  list &&
  new PhraseTable(
    list.map((phrase) => [phrase, true] as const),
    writing,
    { seldom: true },
  );

const demands = ({ near, infinitive }: CarrierData): number =>
  Number(near !== undefined || infinitive === true);

/** Compiles carriers; those that ask for words near them or for an infinitive are tried before those that ask for nothing. */
export function carrierTable(
  data: readonly CarrierData[],
  contexts: readonly ContextData[],
  writing: Writing,
): PhraseTable<CarrierEntry> {
  const byWords = contextsBy(contexts, writing);
  const demanding = data.toSorted((a, b) => demands(b) - demands(a));
  const entries = demanding.flatMap((entry) => {
    const near = phrasesOf(entry.near, writing);
    return [entry.words, ...(entry.also ?? [])].map((words) => {
      const compiled: CarrierEntry = {
        words: wordsOf(words, writing).map(patternOf),
        force: entry.force as ForceId,
        form: (entry.form ?? "finite") as CarrierEntry["form"],
        near,
        next: entry.next ?? false,
        closes: entry.closes ?? false,
        spoken: entry.spoken ?? false,
        beside: entry.beside ?? false,
        action: entry.action ?? false,
        firstPerson: entry.firstPerson ?? false,
        infinitive: entry.infinitive ?? false,
        mid: entry.mid ?? false,
        to: entry.to ?? false,
        context: entry.near ? undefined : byWords.get(words),
      };
      return [words, compiled] as const;
    });
  });
  return new PhraseTable(entries, writing);
}
