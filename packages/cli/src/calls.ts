import type { Status } from "./fault.ts";

/** Examples under the help of a command. */
export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ concordance ${line}\n`).join("")}`;

/** Hears the status that a command ends with. */
export type Ran = (status: Status) => void;
