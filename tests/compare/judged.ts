import { readFileSync } from "node:fs";
import type { Statement } from "@concordance/core";
import { snapshot } from "@concordance/register";

export const GRADES = ["same", "related", "unrelated"] as const;
type Grade = (typeof GRADES)[number];
export type Part = "development" | "held-out";

/** A pair of statements of two instruments that was graded by reading summaries and codings. */
export interface Judged {
  readonly a: string;
  readonly b: string;
  readonly grade: Grade;
  readonly reason: string;
  readonly part: Part;
  /** Which of the two draws the pair is from, and from which stratum of which ranker, or at random. */
  readonly draw: 1 | 2;
  readonly drawn: string;
}

/** All judged pairs. */
export const judged: readonly Judged[] = JSON.parse(
  readFileSync(new URL("judged.json", import.meta.url), "utf8"),
);

const statements = new Map<string, Statement>(
  snapshot.statements.map((statement) => [statement.id, statement]),
);

/** The two statements of a judged pair. */
export function statementsOf({ a, b }: Judged): [Statement, Statement] {
  const [first, second] = [statements.get(a), statements.get(b)];
  if (!first || !second) throw new Error(`the register has no ${first ? b : a}`);
  return [first, second];
}

const instrumentOf = (id: string): string => id.slice(0, id.lastIndexOf("."));

/** The pair of instruments that a pair is of; a whole one is in the development or in the held-out part. */
export const instrumentsOf = ({ a, b }: Judged): string =>
  [instrumentOf(a), instrumentOf(b)].sort().join(" ");

/** Whether both statements are of the General Assembly, whose resolutions repeat one another's sentences. */
export const isRepeated = ({ a, b }: Judged): boolean => a.startsWith("un-ga-") && b.startsWith("un-ga-");
