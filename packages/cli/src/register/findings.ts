import { join, relative } from "node:path";
import type { Issue } from "@concordance/core";
import { placeOf, plain } from "../output.ts";

/** How many findings of each severity there are, in how many files. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

export function countsOf(issues: readonly Issue[], files: number): Counts {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: issues.length - errors, files };
}

const byPlace = (a: Issue, b: Issue): number =>
  (a.path < b.path ? -1 : Number(a.path > b.path)) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/** Findings in the order of their places. */
export const sorted = (issues: readonly Issue[]): Issue[] => [...issues].sort(byPlace);

/** Two lines for each finding; a terminal can open the place, since it is told from the working folder. */
export function* findingLines(issues: readonly Issue[], folder: string): Generator<string> {
  for (const issue of sorted(issues)) {
    const place = placeOf({ ...issue, path: relative(process.cwd(), join(folder, issue.path)) });
    yield `${place}: ${issue.severity} ${issue.code}: ${plain(issue.message)}\n  tip: ${plain(issue.tip)}\n`;
  }
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The last line of a check. */
export const countsLine = ({ errors, warnings, files }: Counts): string =>
  `${plural(errors, "error")}, ${plural(warnings, "warning")} in ${plural(files, "file")}\n`;
