import { nameOf } from "../measure/unit.ts";
import type { Report } from "./report.ts";

/** A report as one JSON object: the units by name, and the comparison with the baseline (null where there is none). */
export function* toJson({ units, comparison }: Report): Generator<string> {
  const named = Object.fromEntries(units.map((unit) => [nameOf(unit), unit]));
  yield `${JSON.stringify({ units: named, baseline: comparison ?? null }, null, 2)}\n`;
}
