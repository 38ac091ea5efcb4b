import { TOPICS, type TopicId } from "../../model/index.ts";
import { Phrasebook } from "../words/phrasebook.ts";
import { PhraseTable } from "../words/phrases.ts";
import type { Writing } from "../words/writing.ts";
import order from "./topic-order.json" with { type: "json" };
import { TopicTerms, type WeightsByTopic } from "./topic-terms.ts";

/** Where in a clause a term may stand, as far as the main topic hangs on it. */
export const PLACES = [
  "front",
  "subject",
  "head",
  "of",
  "for",
  "in",
  "by",
  "with",
  "to",
  "and",
  "mark",
  "list",
  "relative",
  "context",
  "purpose",
  "basis",
] as const;
export type Place = (typeof PLACES)[number];

/** The data file of a language's topics. */
export interface TopicData {
  /** What the weights of a topic's terms must reach together; `DEFAULT_LEAST` where a topic has none. */
  readonly least?: Readonly<Record<string, number>>;
  /** For each topic its terms with their weights; a term below zero speaks against it. */
  readonly topics: WeightsByTopic;
  /** Words behind which another place begins. */
  readonly places?: Readonly<Record<string, readonly string[]>>;
}

/** How the main topic is told among the topics of a clause, whatever its language. Learnt; see `topic-order.json`. */
export interface TopicOrder {
  /** How readily each topic comes first. */
  readonly lead: readonly number[];
  /** What a term counts at each place. */
  readonly places: readonly number[];
  readonly strength: number;
  readonly distance: number;
  readonly share: number;
  readonly foremost: number;
  readonly second: number;
}

/** What a language knows of topics, compiled. */
export interface TopicLexicon {
  readonly terms: TopicTerms;
  readonly least: readonly number[];
  /** Words that open another place, with its index among `PLACES`. */
  readonly places: PhraseTable<number>;
}

/** What is found of topics among the tokens of a clause. */
export interface TopicValues {
  /** Numbers of terms. */
  readonly topics: number;
  readonly places: number;
}

/** A book of a language's topics alone. */
export const topicBook = ({ terms, places }: TopicLexicon, writing: Writing): Phrasebook<TopicValues> =>
  new Phrasebook({ topics: terms.table, places }, writing);

const DEFAULT_LEAST = 2;
const numbered = (names: readonly string[], values: Readonly<Record<string, number>>, otherwise: number) =>
  names.map((name) => values[name] ?? otherwise);

/** The topic at a place of the scheme. */
export const topicAt = (index: number): TopicId => (TOPICS[index] as (typeof TOPICS)[number]).id;

/** Compiles what a language knows of topics. */
export function topicLexiconOf(
  { topics, least = {}, places = {} }: TopicData,
  writing: Writing,
): TopicLexicon {
  const marks = Object.entries(places).flatMap(([place, phrases]) =>
    phrases.map((phrase) => [phrase, (PLACES as readonly string[]).indexOf(place)] as const),
  );
  return {
    terms: new TopicTerms(topics, writing),
    least: numbered(
      TOPICS.map(({ id }) => id),
      least,
      DEFAULT_LEAST,
    ),
    places: new PhraseTable(marks, writing, { seldom: true }),
  };
}

/** The order data as it is written: by name. */
export type TopicOrderData = Omit<TopicOrder, "lead" | "places"> & {
  readonly lead: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
};

/** Compiles order data. */
export const topicOrderOf = ({ lead, places, ...rest }: TopicOrderData): TopicOrder => ({
  ...rest,
  lead: numbered(
    TOPICS.map(({ id }) => id),
    lead,
    0,
  ),
  places: numbered(PLACES, places, 0),
});

/** The order of topics that the fitting command learnt from the register. */
export const TOPIC_ORDER: TopicOrder = topicOrderOf(order);
