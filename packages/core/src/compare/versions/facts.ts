import { type AuthoredDivergence, AuthoredDivergenceSchema, TermSchema } from "../../model/index.ts";
import type { Divergence, Divergences, LanguageForce } from "./divergences.ts";

type Reading = AuthoredDivergence["readings"][number];

function readingOf({ language, force, trigger }: LanguageForce): Reading[] {
  if (!force) return [];
  const term = TermSchema.safeParse(trigger?.replace(/\s+/gu, " "));
  return [{ language, force, ...(term.success && { term: term.data }) }];
}

function factOf({ locator, languages }: Divergence): AuthoredDivergence[] {
  const fact = AuthoredDivergenceSchema.safeParse({
    locator,
    readings: languages.flatMap(readingOf),
    status: "computed",
  });
  return fact.success ? [fact.data] : [];
}

const forcesOf = ({ readings }: AuthoredDivergence): string =>
  readings
    .map(({ language, force }) => `${language} ${force}`)
    .sort()
    .join();

/**
 * Divergences as a record keeps them. What somebody has read keeps its status and its note for as long as the extractor reads
 * the same forces; what is new, or is read otherwise now, is `computed`.
 *
 * @param known what the record holds already
 * @example divergenceFacts(divergences(expressions, { sure: 0.9 }), [])
 */
export function divergenceFacts(
  { divergences }: Divergences,
  known: readonly AuthoredDivergence[],
): AuthoredDivergence[] {
  const before = new Map(known.map((fact) => [fact.locator, fact]));
  return divergences.flatMap(factOf).map((fact) => {
    const old = before.get(fact.locator);
    return old && forcesOf(old) === forcesOf(fact) ? { ...old, readings: fact.readings } : fact;
  });
}
