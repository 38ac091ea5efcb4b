import { type Family, FORCES, type ForceId, type Reference, type Statement } from "../../model/index.ts";
import { termRarity, topicRarity } from "../words/rarity.ts";
import { stem } from "../words/stem.ts";
import { contentWords, termsOf } from "../words/words.ts";
import { gramsOf, type Vector, vectorOf } from "./vectors.ts";

/** What a statement is compared by, computed once. Its letters are computed when a pair first gets that far; most never do. */
export interface Profile {
  readonly statement: Statement;
  readonly topics: Vector;
  readonly terms: Vector;
  readonly letters: () => Vector;
  readonly references: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly beneficiaries: ReadonlySet<string>;
  readonly family: Family;
}

/** How much a topic counts that is not the main one. */
const SIDE_TOPIC = 0.7;

const FAMILIES: ReadonlyMap<ForceId, Family> = new Map(FORCES.map(({ id, family }) => [id, family]));

/** The family of a force. */
const familyOf = (force: ForceId): Family => FAMILIES.get(force) ?? "assertive";

/**
 * What a reference is the same by: its id in the register, otherwise its symbol, otherwise its name.
 *
 * @example referenceKey({ kind: "body", id: "un", name: "United Nations" }) // "un"
 */
export function referenceKey(reference: Reference): string {
  if (reference.id !== undefined) return reference.id;
  const symbol = reference.kind === "instrument" ? reference.symbol : undefined;
  return (symbol ?? reference.name).toLowerCase();
}

function topicsOf({ topics }: Statement): Vector {
  const [main] = topics;
  return vectorOf(topics, (topic) => topicRarity(topic) * (topic === main ? 1 : SIDE_TOPIC));
}

function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function computed(statement: Statement): Profile {
  const words = contentWords(statement.summary.en);
  return {
    statement,
    topics: topicsOf(statement),
    terms: vectorOf(termsOf(words), termRarity),
    letters: once(() => vectorOf(gramsOf(words.map(stem)), () => 1)),
    references: new Set(statement.references.map(referenceKey)),
    actors: new Set(statement.actors),
    beneficiaries: new Set(statement.beneficiaries),
    family: familyOf(statement.force),
  };
}

/** Profiles are a function of the statement alone, so keeping them changes no answer. */
const kept = new WeakMap<Statement, Profile>();

/** The profile of a statement. */
export function profileOf(statement: Statement): Profile {
  const known = kept.get(statement);
  if (known) return known;
  const profile = computed(statement);
  kept.set(statement, profile);
  return profile;
}
