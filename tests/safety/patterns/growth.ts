import { checkSync } from "recheck";
import type { Pattern } from "./source-patterns.ts";

/** How far the search for an attack goes; the limits of time are far off, so that a busy machine gives the same answer. */
const SETTINGS = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  maxNFASize: 5_000,
  maxIteration: 2,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
} as const;

/** What was found of each pattern, by its source and its flags. */
const checked = new Map<string, string | undefined>();
const keyOf = (source: string, flags: string): string => `/${source}/${flags}`;

function check(source: string, flags: string): string | undefined {
  const found = checkSync(source, flags, SETTINGS);
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return `could not be checked: ${found.error.kind}`;
  return `${found.complexity.summary}, on ${found.attack.pattern}`;
}

/** Whether a pattern is known to be linear where it searches: then it is so where it stands at one place (`y`) as well. */
function isSafeSearch(source: string, flags: string): boolean {
  const key = keyOf(source, flags.replace("y", ""));
  return checked.has(key) && checked.get(key) === undefined;
}

/** What is wrong with a pattern: how its time grows, on what input; undefined where it grows no faster than its input. */
export function faultOf({ source, flags: written }: Pick<Pattern, "source" | "flags">): string | undefined {
  const flags = written.replaceAll(/[dg]/gu, "");
  const key = keyOf(source, flags);
  if (!checked.has(key) && !isSafeSearch(source, flags)) checked.set(key, check(source, flags));
  return checked.get(key);
}
