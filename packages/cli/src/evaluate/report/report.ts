import type { Comparison } from "../baseline/compare.ts";
import type { Unit } from "../measure/unit.ts";

/** A run: what was measured, and what changed since the baseline where there is one. */
export interface Report {
  readonly units: readonly Unit[];
  readonly comparison: Comparison | undefined;
}
