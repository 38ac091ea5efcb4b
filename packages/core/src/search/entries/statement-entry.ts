import { type Instrument, type Statement, type Theme, TOPICS, type TopicId } from "../../model/index.ts";
import { codeOf, placesOf } from "./codes.ts";
import type { Entry } from "./entry.ts";
import { factsOf } from "./instrument-facts.ts";

const THEMES = new Map<TopicId, Theme>(TOPICS.map(({ id, theme }) => [id, theme]));

/** Themes of topics, each once. */
export const themesOf = (topics: readonly TopicId[]): Theme[] => [
  ...new Set(topics.flatMap((topic) => THEMES.get(topic) ?? [])),
];

function codesOf(statement: Statement, { id, kind }: Instrument): string[] {
  const { topics, force, speakers, actors, beneficiaries, locator } = statement;
  const classes = new Set<string>([...actors, ...beneficiaries]);
  return [
    ...topics.map((topic) => codeOf("topic", topic)),
    ...topics.slice(0, 1).map((topic) => codeOf("main", topic)),
    codeOf("force", force),
    ...speakers.map((party) => codeOf("party", party)),
    ...[...classes].map((one) => codeOf("class", one)),
    codeOf("instrument", id),
    codeOf("kind", kind),
    ...placesOf(locator).map((place) => codeOf("place", place)),
  ];
}

/** A statement: found by its summary in all languages and by its codes. */
export function statementEntry(statement: Statement, instrument: Instrument): Entry {
  const { id, locator, force, strength, topics, summary, speakers, actors, provenance } = statement;
  return {
    type: "statement",
    id,
    instrument: instrument.id,
    locator,
    force,
    topics,
    title: instrument.title,
    summary,
    names: [],
    symbols: [id],
    codes: codesOf(statement, instrument),
    values: {
      ...factsOf(instrument),
      type: ["statement"],
      party: speakers,
      topic: topics,
      theme: themesOf(topics),
      force: [force],
      strength: [String(strength)],
      actor: actors,
      review: [provenance.review.status],
    },
  };
}
