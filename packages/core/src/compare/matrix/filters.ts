import type { ForceId, Statement, Strength, TopicId } from "../../model/index.ts";

/** Which statements count. What is absent does not narrow. */
export interface StatementFilters {
  readonly topics?: readonly TopicId[];
  readonly forces?: readonly ForceId[];
  readonly minStrength?: Strength;
  readonly actors?: readonly string[];
  readonly beneficiaries?: readonly string[];
  readonly instruments?: readonly string[];
  /** Statements that reports attribute to the parties are left out unless asked for. */
  readonly reported?: boolean;
  /** Statements that no editor has read against the text count unless refused. */
  readonly drafts?: boolean;
}

const meets = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  !wanted || values.some((value) => wanted.includes(value));

/** Whether a statement passes the filters. */
export function passes(filters: StatementFilters): (statement: Statement) => boolean {
  const {
    topics,
    forces,
    minStrength = 0,
    actors,
    beneficiaries,
    instruments,
    reported,
    drafts = true,
  } = filters;
  return (statement) =>
    statement.strength >= minStrength &&
    (reported === true || !statement.reported) &&
    (drafts || statement.provenance.review.status !== "draft") &&
    meets(topics, statement.topics) &&
    meets(forces, [statement.force]) &&
    meets(actors, statement.actors) &&
    meets(beneficiaries, statement.beneficiaries) &&
    meets(instruments, [statement.instrument]);
}
