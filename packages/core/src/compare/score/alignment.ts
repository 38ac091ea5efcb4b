import type { Statement, StatementId } from "../../model/index.ts";
import { profileOf } from "./profile.ts";
import { explain, type Feature, type Level, levelOf, scoreOf } from "./score.ts";

/** Two statements beside each other: how alike they are, and why. */
export interface Alignment {
  readonly a: StatementId;
  readonly b: StatementId;
  /** 0 to 1, the product of the features' factors; 1 for a statement and itself. */
  readonly score: number;
  readonly level: Level;
  readonly features: readonly Feature[];
}

/**
 * Compares two statements by topics, wording of the summaries, references, actors, beneficiaries and force, and explains
 * the score. The same two give the same score in either order, and whatever else is in the register.
 *
 * @example alignmentOf(statement, statement).score // 1
 */
export function alignmentOf(a: Statement, b: Statement): Alignment {
  const [first, second] = [profileOf(a), profileOf(b)];
  const score = scoreOf(first, second);
  return { a: a.id, b: b.id, score, level: levelOf(score), features: explain(first, second) };
}
