import { FORCES, type ForceId } from "@concordance/core";
import { type Figure, shareOf } from "./figures.ts";

/** A force, or that there is no statement. */
export type Call = ForceId | "none";

const CALLS: readonly Call[] = [...FORCES.map(({ id }) => id), "none"];

/** One force against all others. `takenFor` counts what else was said where the gold has it, most often first. */
export interface ForceRow {
  readonly force: Call;
  readonly gold: number;
  readonly found: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly takenFor: readonly (readonly [Call, number])[];
}

/** Counts which force was found where the gold has which. */
export class Confusion {
  readonly #cells = new Map<Call, Map<Call, number>>();

  add(gold: Call, found: Call, times = 1): void {
    const row = this.#cells.get(gold) ?? new Map<Call, number>();
    row.set(found, (row.get(found) ?? 0) + times);
    this.#cells.set(gold, row);
  }

  merge(other: Confusion): void {
    for (const [gold, row] of other.#cells) for (const [found, times] of row) this.add(gold, found, times);
  }

  #count(gold: Call, found: Call): number {
    return this.#cells.get(gold)?.get(found) ?? 0;
  }

  #sum(counted: (gold: Call, found: Call) => boolean): number {
    return CALLS.flatMap((gold) =>
      CALLS.map((found) => (counted(gold, found) ? this.#count(gold, found) : 0)),
    ).reduce((sum, count) => sum + count, 0);
  }

  /** How many cases were counted. */
  get total(): number {
    return this.#sum(() => true);
  }

  /** Only the cases that both sides have. */
  matched(): Confusion {
    const matched = new Confusion();
    for (const [gold, row] of this.#cells)
      for (const [found, times] of row)
        if (gold !== "none" && found !== "none") matched.add(gold, found, times);
    return matched;
  }

  /** Share of cases with the force of the gold. */
  accuracy(): Figure {
    return shareOf(
      this.#sum((gold, found) => gold === found),
      this.total,
    );
  }

  /**
   * Cohen's kappa: how far the accuracy stands above what chance gives for the same shares of forces (Cohen, 1960). Where
   * both sides know one force only, chance explains all and there is no figure.
   */
  kappa(): Figure {
    const { total } = this;
    const observed = this.accuracy();
    if (observed === null) return null;
    const chance = CALLS.reduce((sum, call) => {
      const gold = this.#sum((row) => row === call);
      const found = this.#sum((_, column) => column === call);
      return sum + (gold / total) * (found / total);
    }, 0);
    return chance === 1 ? null : (observed - chance) / (1 - chance);
  }

  #row(force: Call): ForceRow {
    const gold = this.#sum((row) => row === force);
    const found = this.#sum((_, column) => column === force);
    const right = this.#count(force, force);
    const takenFor = CALLS.filter((other) => other !== force && this.#count(force, other) > 0)
      .map((other) => [other, this.#count(force, other)] as const)
      .sort((a, b) => b[1] - a[1]);
    return { force, gold, found, precision: shareOf(right, found), recall: shareOf(right, gold), takenFor };
  }

  /** The forces that occur, in the codebook's order; `none` last, for what only one side has. */
  rows(): ForceRow[] {
    return CALLS.map((force) => this.#row(force)).filter(({ gold, found }) => gold + found > 0);
  }

  /** Counts by gold and by found, and each force against all others. */
  toJSON(): { counts: Record<string, Record<string, number>>; byForce: Omit<ForceRow, "takenFor">[] } {
    const counts = Object.fromEntries([...this.#cells].map(([gold, row]) => [gold, Object.fromEntries(row)]));
    return { counts, byForce: this.rows().map(({ takenFor: _, ...row }) => row) };
  }
}
