import type { Figure } from "../measure/figures.ts";
import { type Case, type CaseState, nameOf, type Unit } from "../measure/unit.ts";
import { type Baseline, placeOf } from "./baseline.ts";

/** A figure may fall by so much before it counts: ties and rounding move the last digits. */
export const TOLERANCE = 0.002;

/** Figures of which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(["calibrationError"]);

export interface FigureChange {
  readonly unit: string;
  readonly figure: string;
  readonly before: Figure;
  readonly now: Figure;
}

export interface CaseChange {
  readonly unit: string;
  readonly locator: string;
  readonly range: readonly [number, number];
  readonly before: CaseState;
  readonly now: CaseState;
}

/** What changed since the baseline. */
export interface Comparison {
  readonly falls: readonly FigureChange[];
  readonly rises: readonly FigureChange[];
  /** Statements of the gold that fare better, or worse, than before. */
  readonly won: readonly CaseChange[];
  readonly lost: readonly CaseChange[];
  /** Units whose gold is not that of the baseline, or that the baseline does not have. */
  readonly notCompared: readonly string[];
}

type Known = Baseline["units"][string];

/** How much better a figure is than before; a figure that is gone has fallen as far as it can. */
function gain({ figure, before, now }: FigureChange): number {
  if (before === null) return 0;
  if (now === null) return -1;
  return LESS_IS_BETTER.has(figure) ? before - now : now - before;
}

const figureChanges = (unit: Unit, known: Known): FigureChange[] =>
  Object.entries(known.figures).map(([figure, before]) => ({
    unit: nameOf(unit),
    figure,
    before,
    now: unit.figures[figure] ?? null,
  }));

const RANK: Readonly<Record<CaseState, number>> = { missed: 0, "wrong-force": 1, right: 2 };

function stateBefore(one: Case, { missed = [], wrongForce = [] }: Known): CaseState {
  const place = placeOf(one);
  if (missed.includes(place)) return "missed";
  return wrongForce.includes(place) ? "wrong-force" : "right";
}

const caseChanges = (unit: Unit, known: Known): CaseChange[] =>
  (unit.cases ?? []).map((one) => ({
    unit: nameOf(unit),
    locator: one.locator,
    range: one.range,
    before: stateBefore(one, known),
    now: one.state,
  }));

/** Compares a run with the baseline, unit by unit, where both were measured on the same gold. */
export function compare(units: readonly Unit[], baseline: Baseline): Comparison {
  const own = units.filter(({ gold }) => gold !== "");
  const pairs = own.flatMap((unit) => {
    const known = baseline.units[nameOf(unit)];
    return known?.gold === unit.gold ? [{ unit, known }] : [];
  });
  const compared = new Set(pairs.map(({ unit }) => unit));
  const figures = pairs.flatMap(({ unit, known }) => figureChanges(unit, known));
  const cases = pairs.flatMap(({ unit, known }) => (known.missed ? caseChanges(unit, known) : []));
  const step = ({ before, now }: CaseChange) => RANK[now] - RANK[before];
  return {
    falls: figures.filter((change) => gain(change) < -TOLERANCE),
    rises: figures.filter((change) => gain(change) > TOLERANCE),
    won: cases.filter((change) => step(change) > 0),
    lost: cases.filter((change) => step(change) < 0),
    notCompared: own.filter((unit) => !compared.has(unit)).map(nameOf),
  };
}
