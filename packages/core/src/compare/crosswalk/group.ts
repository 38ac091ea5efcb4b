import type {
  ForceId,
  InstrumentId,
  Locator,
  Qualifier,
  Statement,
  StatementId,
  Strength,
  TopicId,
} from "../../model/index.ts";
import { type Alignment, alignmentOf } from "../score/alignment.ts";
import type { Side } from "../select.ts";
import { topicRarity } from "../words/rarity.ts";
import type { Cluster, Place } from "./groups.ts";

/** What a reader of a comparison needs of a statement. */
export interface Brief {
  readonly id: StatementId;
  readonly locator: Locator;
  readonly force: ForceId;
  readonly strength: Strength;
  readonly topics: readonly TopicId[];
  readonly qualifiers: readonly Qualifier[];
  readonly summary: string;
}

/** The strongest force of some statements, and a statement that has it. */
export interface Strongest {
  readonly force: ForceId;
  readonly strength: Strength;
  readonly statement: StatementId;
}

/** What one instrument says within a group. */
export interface GroupSide {
  readonly instrument: InstrumentId;
  readonly statements: readonly Brief[];
  readonly strongest: Strongest | null;
  /** Hedges and conditions per statement; null where the side is silent. */
  readonly softening: number | null;
}

/** Statements of several instruments that say the same, with what differs in force and in qualifiers. */
export interface Group {
  readonly topic: TopicId;
  readonly sides: readonly GroupSide[];
  readonly alignments: readonly Alignment[];
  /** Strongest less weakest, over the sides that speak. */
  readonly strengthGap: number;
  /** Instruments with the strongest force, and those that hedge most; none where all that speak are equal. */
  readonly stronger: readonly InstrumentId[];
  readonly softer: readonly InstrumentId[];
}

export const briefOf = ({ id, locator, force, strength, topics, qualifiers, summary }: Statement): Brief => ({
  id,
  locator,
  force,
  strength,
  topics,
  qualifiers,
  summary: summary.en,
});

const SOFT: ReadonlySet<string> = new Set(["hedge", "condition"]);

/** The strongest statement; of equal ones the first. */
export function strongestOf(statements: readonly Statement[]): Strongest | null {
  let best: Statement | undefined;
  for (const statement of statements) if (!best || statement.strength > best.strength) best = statement;
  return best ? { force: best.force, strength: best.strength, statement: best.id } : null;
}

function softeningOf(statements: readonly Statement[]): number | null {
  if (statements.length === 0) return null;
  const soft = statements.flatMap(({ qualifiers }) => qualifiers.filter(({ kind }) => SOFT.has(kind)));
  return soft.length / statements.length;
}

const statementAt = (sides: readonly Side[], { side, at }: Place): Statement | undefined =>
  sides[side]?.statements[at];

/** The topic that says most about a group: by how many statements have it, first as main topic, and by its rarity. */
function topicOf(statements: readonly Statement[]): TopicId {
  const weights = new Map<TopicId, number>();
  for (const { topics } of statements)
    for (const [i, topic] of topics.entries())
      weights.set(topic, (weights.get(topic) ?? 0) + topicRarity(topic) * (i === 0 ? 1 : 0.5));
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? "common-good";
}

/** Instruments whose value is the highest, unless all that have one are equal. */
function highest(sides: readonly GroupSide[], value: (side: GroupSide) => number | null): InstrumentId[] {
  const known = sides.flatMap((side) => {
    const one = value(side);
    return one === null ? [] : [{ instrument: side.instrument, one }];
  });
  const values = known.map(({ one }) => one);
  const most = Math.max(...values);
  return most === Math.min(...values)
    ? []
    : known.filter(({ one }) => one === most).map(({ instrument }) => instrument);
}

const nameOf = ({ a, b }: Alignment): string => [a, b].sort().join(" ");

/** Describes a cluster for readers. */
export function groupOf(sides: readonly Side[], { places, links }: Cluster): Group {
  const bySide = sides.map((_, side) =>
    places.filter((place) => place.side === side).flatMap((place) => statementAt(sides, place) ?? []),
  );
  const told = sides.map(({ instrument }, i): GroupSide => {
    const statements = bySide[i] ?? [];
    return {
      instrument: instrument.id,
      statements: statements.map(briefOf),
      strongest: strongestOf(statements),
      softening: softeningOf(statements),
    };
  });
  const alignments = links.flatMap(({ a, b }) => {
    const [first, second] = [statementAt(sides, a), statementAt(sides, b)];
    return first && second ? [alignmentOf(first, second)] : [];
  });
  const strengths = told.flatMap(({ strongest }) => (strongest ? [strongest.strength] : []));
  return {
    topic: topicOf(bySide.flat()),
    sides: told,
    alignments: alignments.sort((x, y) => y.score - x.score || (nameOf(x) < nameOf(y) ? -1 : 1)),
    strengthGap: Math.max(...strengths) - Math.min(...strengths),
    stronger: highest(told, ({ strongest }) => strongest?.strength ?? null),
    softer: highest(told, ({ softening }) => softening),
  };
}
