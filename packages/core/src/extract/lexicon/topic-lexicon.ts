import { TOPICS, type TopicId } from "../../model/index.ts";
import { PhraseTable } from "../words/phrases.ts";
import type { Writing } from "../words/writing.ts";
import order from "./topic-order.json" with { type: "json" };
import { type TopicEntry, TopicTable } from "./topic-table.ts";

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
  readonly topics: Readonly<Record<string, Readonly<Record<string, number>>>>;
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
  readonly terms: TopicTable;
  readonly least: readonly number[];
  readonly places: PhraseTable<number>;
}

const DEFAULT_LEAST = 2;
const INDEX = new Map<string, number>(TOPICS.map(({ id }, index) => [id, index]));
const numbered = (names: readonly string[], values: Readonly<Record<string, number>>, otherwise: number) =>
  names.map((name) => values[name] ?? otherwise);

/** The topic at a place of the scheme. */
export const topicAt = (index: number): TopicId => (TOPICS[index] as (typeof TOPICS)[number]).id;

/** Turns a data file by topic into terms with a weight for each topic. */
function entriesOf(topics: TopicData["topics"]): TopicEntry[] {
  const entries = new Map<string, { term: string; topics: number[]; weights: number[] }>();
  for (const [topic, weights] of Object.entries(topics)) {
    for (const [term, weight] of Object.entries(weights)) {
      const entry = entries.get(term) ?? { term, topics: [], weights: [] };
      entry.topics.push(INDEX.get(topic) ?? 0);
      entry.weights.push(weight);
      entries.set(term, entry);
    }
  }
  return [...entries.values()];
}

/** Compiles what a language knows of topics. */
export function topicLexiconOf(
  { topics, least = {}, places = {} }: TopicData,
  writing: Writing,
): TopicLexicon {
  const marks = Object.entries(places).flatMap(([place, phrases]) =>
    phrases.map((phrase) => [phrase, (PLACES as readonly string[]).indexOf(place)] as const),
  );
  const opening = new PhraseTable(marks, writing);
  return {
    terms: new TopicTable(entriesOf(topics), opening, writing),
    least: numbered(
      TOPICS.map(({ id }) => id),
      least,
      DEFAULT_LEAST,
    ),
    places: opening,
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
