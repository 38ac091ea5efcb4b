import { readFileSync } from "node:fs";
import type { Language } from "@concordance/core";

export const PARTS = ["development", "held-out"] as const;
type Part = (typeof PARTS)[number];

/** Grades: 3 what is asked for, 2 clearly about it, 1 touches it, 0 something else. */
const GRADES = ["3", "2", "1", "0"] as const;

/** A query with the records that were graded for it, by reading them without knowing which system found them. */
export interface JudgedQuery {
  readonly id: string;
  readonly language: Language;
  readonly part: Part;
  readonly query: string;
  /** The query as a person would put it in English, to see what a search that knows English alone could do. */
  readonly english?: string;
  /** What the query asks for; what the grades go by. */
  readonly need: string;
  /** Names of records (type and id) by grade. */
  readonly grades: Readonly<Record<(typeof GRADES)[number], readonly string[]>>;
}

/** All judged queries. */
export const judged: readonly JudgedQuery[] = JSON.parse(
  readFileSync(new URL("judged.json", import.meta.url), "utf8"),
);

/** The grade of each record that was graded for a query. */
export function gradesOf({ grades }: JudgedQuery): ReadonlyMap<string, number> {
  return new Map(GRADES.flatMap((grade) => grades[grade].map((name) => [name, Number(grade)] as const)));
}
