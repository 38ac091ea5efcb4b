import { checkSync } from "recheck";
import type { Pattern } from "./source-patterns.ts";

/** How far the search for an attack goes; the limits of time are far off, so that a busy machine gives the same answer. */
const SETTINGS = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  maxIteration: 2,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
} as const;

/** What is wrong with a pattern: how its time grows, on what input. Undefined where it grows no faster than its input. */
export function faultOf({ source, flags }: Pick<Pattern, "source" | "flags">): string | undefined {
  const found = checkSync(source, flags, SETTINGS);
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return `could not be checked: ${found.error.kind}`;
  return `${found.complexity.summary}, on ${found.attack.pattern}`;
}
