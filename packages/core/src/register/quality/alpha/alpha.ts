import { percentileInterval } from "./interval.ts";
import type { Scale } from "./scales.ts";

/** The values that coders gave one unit, in the order of the coders; undefined where one gave none. */
export type Unit<Value> = readonly (Value | undefined)[];

/** Krippendorff's alpha of some units. */
export interface Alpha {
  /** How many units have two values or more: the others say nothing about agreement. */
  readonly units: number;
  /** 1: agreement; 0: what chance would give; null where all values are the same, so that nothing can be told. */
  readonly alpha: number | null;
  /** Bounds between which alpha lies in 95 of 100 samples of as many units; null where alpha is. */
  readonly interval: readonly [low: number, high: number] | null;
}

interface Counted<Value> {
  readonly value: Value;
  count: number;
}

/** Each value once, with how often it occurs. */
function counted<Value>(values: readonly Value[], { key }: Scale<Value>): Counted<Value>[] {
  const byKey = new Map<string, Counted<Value>>();
  for (const value of values) {
    const name = key(value);
    const known = byKey.get(name);
    if (known) known.count += 1;
    else byKey.set(name, { value, count: 1 });
  }
  return [...byKey.values()];
}

/** Sum of distances over all ordered pairs of values. */
function distances<Value>(values: readonly Value[], scale: Scale<Value>): number {
  const kinds = counted(values, scale);
  let sum = 0;
  for (const [place, a] of kinds.entries())
    for (const b of kinds.slice(place + 1)) sum += 2 * a.count * b.count * scale.distance(a.value, b.value);
  return sum;
}

const valuesOf = <Value>(unit: Unit<Value>): Value[] => unit.filter((value) => value !== undefined);

/**
 * Krippendorff's alpha: one less the disagreement observed within units, by the disagreement expected if values fell on
 * units by chance. Takes any number of coders, missing values and any scale (Krippendorff, Content Analysis, 2004, ch. 11;
 * Computing Krippendorff's Alpha-Reliability, 2011). The interval is a bootstrap over units, with the expected
 * disagreement held (Hayes and Krippendorff, 2007); it draws from a fixed sequence and is the same at each call.
 *
 * @example alphaOf([["a", "a"], ["b", "b"]], nominal).alpha // 1
 */
export function alphaOf<Value>(units: readonly Unit<Value>[], scale: Scale<Value>): Alpha {
  const pairable = units.map(valuesOf).filter((values) => values.length > 1);
  const all = pairable.flat();
  const expected = distances(all, scale) / (all.length * (all.length - 1));
  if (!(expected > 0)) return { units: pairable.length, alpha: null, interval: null };
  const within = pairable.map((values) => distances(values, scale) / (values.length - 1));
  const weights = pairable.map((values) => values.length);
  const [observed, ...bounds] = percentileInterval(within, weights);
  const [alpha, high, low] = [observed, ...bounds].map((disagreement) => 1 - (disagreement ?? 0) / expected);
  return { units: pairable.length, alpha: alpha ?? null, interval: [low ?? 0, high ?? 0] };
}
