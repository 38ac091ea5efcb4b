import type { ForceId } from "../../model/index.ts";
import { WRITING } from "../words/writing.ts";
import abbreviations from "./en/abbreviations.json" with { type: "json" };
import actors from "./en/actors.json" with { type: "json" };
import baseVerbs from "./en/base-verbs.json" with { type: "json" };
import beneficiaries from "./en/beneficiaries.json" with { type: "json" };
import modals from "./en/modals.json" with { type: "json" };
import places from "./en/places.json" with { type: "json" };
import qualifiers from "./en/qualifiers.json" with { type: "json" };
import states from "./en/states.json" with { type: "json" };
import topics from "./en/topics.json" with { type: "json" };
import verbs from "./en/verbs.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };
import { CLASS, type Lexicon, lexiconOf, plainTable } from "./lexicon.ts";

/** How a verb form stands in a clause. */
export type Inflection = "base" | "third" | "past" | "ing";

/** A verb that carries a stance, with the words behind it that make it so. */
export interface VerbEntry {
  readonly force: ForceId;
  /** Words one of which follows at once (adverbs apart); then, near it, one of `after`. */
  readonly tail: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Words one of which stands among the next few. */
  readonly near: ReadonlySet<string>;
  /** Holds only where `to` and a verb follow: at once, or behind somebody who is addressed. */
  readonly infinitive: "next" | "addressee" | undefined;
  /** Holds only where the subject ends in one of these words, whoever speaks. */
  readonly subject: ReadonlySet<string>;
  /** The participle carries a stance in the middle of a sentence too. */
  readonly mid: boolean;
  /** Takes `to` and a verb, so that coordinated infinitives are statements of their own. */
  readonly to: boolean;
  /** The form is a noun as well, so that a subject is needed. */
  readonly noun: boolean;
  /** Stands only at the start of a recital, as a form that no rule makes (`Having considered`). */
  readonly fronted: boolean;
}

/** An adjective or passive that carries a stance after `be`, or at the start of a recital. */
export interface StateEntry {
  readonly words: readonly string[];
  readonly force: ForceId;
  readonly to: boolean;
  readonly fronted: boolean;
  readonly passive: boolean;
}

export interface ModalEntry {
  readonly force: ForceId;
  readonly negated: ForceId;
  readonly before: string | undefined;
}

interface VerbData {
  verb: string;
  force: string;
  also?: string[];
  tail?: string;
  after?: string[];
  near?: string[];
  infinitive?: string;
  subject?: string[];
  mid?: boolean;
  to?: boolean;
  noun?: boolean;
  fronted?: boolean;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  take: "took",
  bear: "bore",
  draw: "drew",
  pay: "paid",
  seek: "sought",
};

/** The four forms of a verb by the spelling rules of English, without doubling of consonants but for those in the data. */
function formsOf(verb: string): readonly (readonly [string, Inflection])[] {
  if (verb === "have") return [["having", "ing"]];
  const y = /[^aeiou]y$/u.test(verb);
  const sibilant = /(?:s|x|z|ch|sh)$/u.test(verb);
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const doubled = /^(?:commit|recommit|regret|plan)$/u.test(verb) ? verb + verb.slice(-1) : stem;
  const third = y ? `${verb.slice(0, -1)}ies` : sibilant ? `${verb}es` : `${verb}s`;
  const past = IRREGULAR[verb] ?? (y ? `${verb.slice(0, -1)}ied` : `${doubled}ed`);
  const ing = /ee$/u.test(verb) ? `${verb}ing` : `${doubled}ing`;
  return [
    [verb, "base"],
    [third, "third"],
    [past, "past"],
    [ing, "ing"],
  ];
}

export interface VerbForm {
  readonly inflection: Inflection;
  /** In order: the first whose words follow decides. */
  readonly entries: readonly VerbEntry[];
}

function verbEntry(data: VerbData): VerbEntry {
  return {
    force: data.force as ForceId,
    tail: new Set(data.tail?.split("|")),
    after: new Set(data.after),
    near: new Set(data.near),
    infinitive: data.infinitive as VerbEntry["infinitive"],
    subject: new Set(data.subject),
    mid: data.mid ?? false,
    to: data.to ?? false,
    noun: data.noun ?? false,
    fronted: data.fronted ?? false,
  };
}

/** How many things an entry asks of the words around it; the more, the earlier it is tried. */
const demands = ({ tail, after, near, subject, infinitive }: VerbEntry): number =>
  [tail, after, near, subject].filter(({ size }) => size > 0).length + Number(infinitive !== undefined);

function compileVerbs(entries: readonly VerbData[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { inflection: Inflection; entries: VerbEntry[] }>();
  for (const data of entries) {
    for (const verb of [data.verb, ...(data.also ?? [])]) {
      for (const [form, inflection] of formsOf(verb)) {
        const known = forms.get(form) ?? { inflection, entries: [] };
        known.entries.push(verbEntry(data));
        forms.set(form, known);
      }
    }
  }
  for (const form of forms.values()) form.entries.sort((a, b) => demands(b) - demands(a));
  return forms;
}

interface StateData {
  words: string;
  force: string;
  to?: boolean;
  fronted?: boolean;
  passive?: boolean;
}

function compileStates(entries: readonly StateData[]): ReadonlyMap<string, readonly StateEntry[]> {
  const byFirst = new Map<string, StateEntry[]>();
  for (const { words: phrase, force, to = false, fronted = false, passive = false } of entries) {
    const all = phrase.split(" ");
    const first = all[0] ?? "";
    const known = byFirst.get(first) ?? [];
    known.push({ words: all, force: force as ForceId, to, fronted, passive });
    byFirst.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

interface ModalData {
  word: string;
  force: string;
  negated?: string;
  before?: string;
}

const compileModals = (entries: readonly ModalData[]): ReadonlyMap<string, ModalEntry> =>
  new Map(
    entries.map(({ word, force, negated, before }) => [
      word,
      { force: force as ForceId, negated: (negated ?? force) as ForceId, before },
    ]),
  );

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);

/** What the English finders know, compiled once from the data files beside this module. */
export const ENGLISH = {
  verbs: compileVerbs(verbs.entries),
  states: compileStates(states.entries),
  modals: compileModals(modals.entries),
  baseVerbs: set(baseVerbs.verbs),
  alsoNouns: set(baseVerbs.alsoNouns),
  sometimesNouns: set(baseVerbs.sometimesNouns),
  addressees: set(
    Object.values(actors.classes).flatMap((terms) => terms.map((term) => term.split(" ").at(-1) ?? term)),
  ),
  relatives: set(words.relatives),
  determiners: set(words.determiners),
  pronouns: set(words.pronouns),
  prepositions: set(words.prepositions),
  subjectPronouns: set(words.subjectPronouns),
  anaphors: set(words.anaphors),
  speakerHeads: set(words.speakerHeads),
  notSpeakers: set(words.notSpeakers),
  /** Adverbial phrases that may stand between marks before a verb (`, in this regard, …`), the longest first. */
  asides: words.asides.map((phrase) => phrase.split(" ")).sort((a, b) => b.length - a.length),
} as const;

const { states: conditions, verbs: stances, modals: duties, baseVerbs: bases, relatives } = ENGLISH;
const adverbs = set(words.adverbs);
const defining = set(["refer", "refers", "mean", "means", "include", "includes", "denote", "denotes"]);

const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !bases.has(lower));

const mayCarry = (lower: string): boolean =>
  stances.has(lower) || conditions.has(lower) || duties.has(lower) || defining.has(lower);

export const ENGLISH_LEXICON: Lexicon = lexiconOf({
  language: "en",
  isAdverb,
  isRelative: (lower) => relatives.has(lower),
  isLight: (lower) => lower === "have" || lower === "has",
  mayCarry,
  classes: (lower) =>
    (bases.has(lower) ? CLASS.verb : 0) |
    (ENGLISH.alsoNouns.has(lower) ? CLASS.oftenNoun : 0) |
    (ENGLISH.sometimesNouns.has(lower) ? CLASS.sometimesNoun : 0),
  abbreviations: abbreviations.abbreviations,
  connectives: words.connectives,
  loose: ["and", "or", "but", "while", "whilst"],
  addressEnds: ["to"],
  isInfinitive: () => false,
  agency: {
    that: set(["that"]),
    duties: plainTable(["should", "must", "shall"], WRITING.en),
    parties: plainTable(["party", "parties"], WRITING.en),
    self: set(["we", "both"]),
    be: set(["be", "been"]),
    participles: ["ed", "en", "made", "built", "held"],
    passives: [],
    agentEnds: plainTable([], WRITING.en),
  },
  says: words.says,
  sources: words.sources,
  actors: actors.classes,
  beneficiaries: beneficiaries.classes,
  qualifiers: qualifiers.kinds,
  topics: { ...topics, places: places.places },
});
