import { LEVELS } from "../score/score.ts";
import type { Side } from "../select.ts";
import { type Limit, limitsOf } from "./limits.ts";
import { type BothWays, type Part, partsOf, UNKNOWN_PARTS } from "./parts.ts";
import model from "./weights.json" with { type: "json" };

/**
 * How far two instruments say the same, by parts. `value` is the weighted mean of the parts that could be measured, 0 to 1,
 * null where one instrument is not coded. `interval` holds the lowest and highest value that a stricter and a looser level
 * of alignment give.
 */
export interface Interoperability {
  readonly value: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly parts: readonly Part[];
  readonly limits: readonly Limit[];
}

/** Weighted mean of what is known. Nearness of force speaks for what is aligned alone, so it weighs as much as that does. */
function meanOfParts(parts: readonly Part[]): number {
  const aligned = parts.find(({ name }) => name === "alignment")?.value ?? 0;
  let sum = 0;
  let weights = 0;
  for (const { name, value, weight } of parts) {
    if (value === null) continue;
    const effective = name === "force" ? weight * aligned : weight;
    sum += value * effective;
    weights += effective;
  }
  return weights === 0 ? 0 : sum / weights;
}

/**
 * Measures the interoperability of two instruments: topics both ways, aligned statements weighed by strength, nearness of
 * force where they are aligned, common definitions and references. The same either way round; 1 for an instrument and
 * itself. docs/decisions says why it is built so.
 */
export function interoperabilityOf(a: Side, b: Side, links: BothWays): Interoperability {
  const limits = limitsOf([a, b]);
  if (a.statements.length === 0 || b.statements.length === 0)
    return { value: null, interval: null, parts: UNKNOWN_PARTS, limits };
  const parts = partsOf(a, b, links, LEVELS.same);
  const { strict, loose } = model.levels;
  const values = [parts, partsOf(a, b, links, strict), partsOf(a, b, links, loose)].map(meanOfParts);
  return { value: meanOfParts(parts), interval: [Math.min(...values), Math.max(...values)], parts, limits };
}
