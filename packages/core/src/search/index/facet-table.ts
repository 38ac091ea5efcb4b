import { DIMENSIONS, type Dimension, type Entry } from "../entries/entry.ts";

/** Values that hits are asked to have: any of those of a dimension, in every dimension. `strength` is the least. */
export type SearchFilters = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** A value of a dimension and how many hits have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
export type Facets = Readonly<Record<Dimension, readonly FacetCount[]>>;

const EVERY = -1;
const MOST_VALUES = 60;

const STRENGTHS = ["0", "1", "2", "3", "4"];

/** Numbers for the values of a dimension, and those of each entry. */
class Column {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly rows: (readonly number[])[];

  constructor(entries: readonly Entry[], dimension: Dimension) {
    this.rows = entries.map(({ values }) => (values[dimension] ?? []).map((value) => this.#number(value)));
  }

  #number(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  numbers(values: readonly string[]): ReadonlySet<number> {
    return new Set(values.flatMap((value) => this.#numbers.get(value) ?? []));
  }
}

interface Demand {
  readonly dimension: number;
  readonly column: Column;
  readonly wanted: ReadonlySet<number>;
}

/** Values that pass a filter; a least strength lets the stronger ones pass. */
const passing = (dimension: Dimension, values: readonly string[]): readonly string[] =>
  dimension === "strength" ? STRENGTHS.filter((one) => values.some((least) => one >= least)) : values;

/** What each entry can be filtered by, in columns, so that thousands of hits are filtered and counted at once. */
export class FacetTable {
  readonly #columns: readonly Column[];

  constructor(entries: readonly Entry[]) {
    this.#columns = DIMENSIONS.map((dimension) => new Column(entries, dimension));
  }

  #demands(filters: SearchFilters): Demand[] {
    return DIMENSIONS.flatMap((name, dimension) => {
      const [values, column] = [filters[name], this.#columns[dimension]];
      return values && column ? [{ dimension, column, wanted: column.numbers(passing(name, values)) }] : [];
    });
  }

  /** Entries that pass all filters, and counts: in each dimension of those that pass the filters of all others. */
  select(keys: readonly number[], filters: SearchFilters): { passed: boolean[]; facets: Facets } {
    const demands = this.#demands(filters);
    const counts = this.#columns.map(({ values }) => new Uint32Array(values.length));
    const passed = keys.map((key) => {
      const failed = demands.filter(
        ({ column, wanted }) => !column.rows[key]?.some((one) => wanted.has(one)),
      );
      if (failed.length <= 1) this.#count(key, counts, failed[0]?.dimension ?? EVERY);
      return failed.length === 0;
    });
    return { passed, facets: this.#shown(counts) };
  }

  #count(key: number, counts: readonly Uint32Array[], only: number): void {
    for (const [dimension, column] of this.#columns.entries()) {
      const tally = counts[dimension];
      if (!tally || (only !== EVERY && only !== dimension)) continue;
      for (const value of column.rows[key] ?? []) tally[value] = (tally[value] ?? 0) + 1;
    }
  }

  #shown(counts: readonly Uint32Array[]): Facets {
    const facets = DIMENSIONS.map((name, dimension) => {
      const values = this.#columns[dimension]?.values ?? [];
      const tally = counts[dimension] ?? new Uint32Array();
      const found = values.map((value, number) => ({ value, count: tally[number] ?? 0 }));
      return [
        name,
        found
          .filter(({ count }) => count > 0)
          .sort(byCount)
          .slice(0, MOST_VALUES),
      ];
    });
    return Object.fromEntries(facets);
  }
}

const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : Number(a.value > b.value));
