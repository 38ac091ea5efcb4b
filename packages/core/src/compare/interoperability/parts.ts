import type { Statement } from "../../model/index.ts";
import type { NearestList } from "../crosswalk/links.ts";
import { referenceKey } from "../score/profile.ts";
import type { Side } from "../select.ts";
import model from "./weights.json" with { type: "json" };

/** The parts of the measure. */
const PARTS = ["topics", "alignment", "force", "definitions", "references"] as const;
export type PartName = (typeof PARTS)[number];

/** A part: 0 to 1 each way and as their mean; null where there is nothing to measure. */
export interface Part {
  readonly name: PartName;
  readonly weight: number;
  readonly value: number | null;
  readonly aToB: number | null;
  readonly bToA: number | null;
}

/** What is nearest to a's statements in b, and to b's in a. */
export interface BothWays {
  readonly aToB: NearestList;
  readonly bToA: NearestList;
}

/** A binding statement weighs five times what a mere note does. */
const weightOf = ({ strength }: Statement): number => 1 + strength;

const isKnown = (value: number | null): value is number => value !== null;

/** Mean of what is known. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(isKnown);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function share(statements: readonly Statement[], isCovered: (at: number) => number): number | null {
  let all = 0;
  let covered = 0;
  for (const [at, statement] of statements.entries()) {
    all += weightOf(statement);
    covered += weightOf(statement) * isCovered(at);
  }
  return all === 0 ? null : covered / all;
}

/** Share of a side's topics, statement by statement, on which the other side speaks at all. */
function topicCoverage(from: Side, to: Side): number | null {
  const spoken = new Set(to.statements.flatMap(({ topics }) => topics));
  return share(from.statements, (at) => {
    const topics = from.statements[at]?.topics ?? [];
    return topics.filter((topic) => spoken.has(topic)).length / Math.max(1, topics.length);
  });
}

/** Share of a side's statements, weighed by strength, whose nearest on the other side reaches a level. */
export const coverage = (from: Side, nearest: NearestList, level: number): number | null =>
  share(from.statements, (at) => Number((nearest[at]?.score ?? 0) >= level));

/** How near the strengths of aligned statements are: 1 where they are the same, 0 where one notes and the other obliges. */
function forceConcordance(from: Side, to: Side, nearest: NearestList, level: number): number | null {
  const values = from.statements.map((statement, at) => {
    const found = nearest[at];
    const other = found && found.score >= level ? to.statements[found.at] : undefined;
    return other ? 1 - Math.abs(statement.strength - other.strength) / 4 : null;
  });
  return meanOf(values);
}

function definitionCoverage(from: Side, nearest: NearestList, level: number): number | null {
  const values = from.statements.map(({ topics }, at) =>
    topics.includes("definitions") ? Number((nearest[at]?.score ?? 0) >= level) : null,
  );
  return meanOf(values);
}

function referencesOf({ instrument, statements }: Side): Set<string> {
  const named = statements.flatMap(({ references }) => references.map(referenceKey));
  const related = instrument.relations.map(({ target, name }) => target ?? name.toLowerCase());
  return new Set([...named, ...related]);
}

/** Share of what a side refers to that the other side refers to as well, or is itself. */
function commonReferences(from: Side, to: Side): number | null {
  const others = referencesOf(to).add(to.instrument.id);
  const own = [...referencesOf(from)];
  return own.length === 0 ? null : own.filter((key) => others.has(key)).length / own.length;
}

/** The parts where one side is not coded. */
export const UNKNOWN_PARTS: readonly Part[] = PARTS.map((name) => ({
  name,
  weight: model.parts[name],
  value: null,
  aToB: null,
  bToA: null,
}));

/** The parts of the measure between two sides, with alignments from `level` on. */
export function partsOf(a: Side, b: Side, { aToB, bToA }: BothWays, level: number): Part[] {
  const ways: Readonly<Record<PartName, readonly [number | null, number | null]>> = {
    topics: [topicCoverage(a, b), topicCoverage(b, a)],
    alignment: [coverage(a, aToB, level), coverage(b, bToA, level)],
    force: [forceConcordance(a, b, aToB, level), forceConcordance(b, a, bToA, level)],
    definitions: [definitionCoverage(a, aToB, level), definitionCoverage(b, bToA, level)],
    references: [commonReferences(a, b), commonReferences(b, a)],
  };
  return PARTS.map((name) => {
    const [there, back] = ways[name];
    return { name, weight: model.parts[name], value: meanOf([there, back]), aToB: there, bToA: back };
  });
}
