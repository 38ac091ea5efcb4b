import type { ForceId, Range } from "@concordance/core";

/** What a statement of the gold and a draft have in common, as far as they are compared. */
export interface Scored {
  readonly range: Range;
  readonly force: ForceId;
  readonly speakers: readonly string[];
  readonly actors: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly topics: readonly string[];
  /** References as printed. */
  readonly references: readonly string[];
  readonly inherited: boolean;
  /** Null where a coding does not say it. */
  readonly locator: string | null;
}

export type Pair<Found extends Scored = Scored> = readonly [gold: Scored, found: Found];

const LEAST_OVERLAP = 0.5;

/** Overlap of two ranges by their union. */
function overlap([a, b]: Range, [c, d]: Range): number {
  const common = Math.min(b, d) - Math.max(a, c);
  return common <= 0 ? 0 : common / (Math.max(b, d) - Math.min(a, c));
}

/** Pairs one to one, the best overlap first; ties go to the earlier statement, so that the figures repeat. */
export function pairsOf<Found extends Scored>(
  gold: readonly Scored[],
  found: readonly Found[],
): Pair<Found>[] {
  const candidates = gold
    .flatMap((left) => found.map((right) => ({ left, right, size: overlap(left.range, right.range) })))
    .filter(({ size }) => size >= LEAST_OVERLAP)
    .sort((a, b) => b.size - a.size);
  const taken = new Set<Scored>();
  return candidates.flatMap(({ left, right }): Pair<Found>[] => {
    if (taken.has(left) || taken.has(right)) return [];
    taken.add(left).add(right);
    return [[left, right]];
  });
}
