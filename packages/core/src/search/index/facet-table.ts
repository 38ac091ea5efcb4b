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
/** Values of a dimension that are counted, the commonest first; of ids, which are many, fewer. */
const MOST_VALUES = 60;
const MOST_IDS = 20;
const IDS: ReadonlySet<Dimension> = new Set(["instrument", "party", "actor"]);

const STRENGTHS = ["0", "1", "2", "3", "4"];

/** The values of all dimensions, numbered through, so that those of an entry are one run of numbers. */
class Values {
  readonly names: { readonly dimension: number; readonly value: string }[] = [];
  readonly #numbers = DIMENSIONS.map(() => new Map<string, number>());

  numberOf(dimension: number, value: string): number {
    const known = this.#numbers[dimension]?.get(value);
    if (known !== undefined) return known;
    this.#numbers[dimension]?.set(value, this.names.length);
    return this.names.push({ dimension, value }) - 1;
  }

  known(dimension: number, value: string): number | undefined {
    return this.#numbers[dimension]?.get(value);
  }
}

/** A filter: the dimension that it is of, and the values that pass. */
interface Demand {
  readonly dimension: number;
  readonly wanted: ReadonlySet<number>;
}

/** Values that pass a filter; a least strength lets the stronger ones pass. */
const passing = (dimension: Dimension, values: readonly string[]): readonly string[] =>
  dimension === "strength" ? STRENGTHS.filter((one) => values.some((least) => one >= least)) : values;

/** What each entry can be filtered by, as runs of numbers, so that thousands of hits are filtered and counted at once. */
export class FacetTable {
  readonly #values = new Values();
  /** Numbers of all entries one behind the other, and where those of each begin. */
  readonly #numbers: Uint32Array;
  readonly #starts: Uint32Array;
  /** The dimension of each number. */
  readonly #dimensions: Uint8Array;

  constructor(entries: readonly Entry[]) {
    const numbers: number[] = [];
    const starts = entries.map(({ values }) => {
      const start = numbers.length;
      for (const [dimension, name] of DIMENSIONS.entries()) {
        for (const value of values[name] ?? []) numbers.push(this.#values.numberOf(dimension, value));
      }
      return start;
    });
    this.#numbers = Uint32Array.from(numbers);
    this.#starts = Uint32Array.from([...starts, numbers.length]);
    this.#dimensions = Uint8Array.from(this.#values.names.map(({ dimension }) => dimension));
  }

  #demands(filters: SearchFilters): Demand[] {
    return DIMENSIONS.flatMap((name, dimension) => {
      const values = filters[name];
      if (!values) return [];
      const wanted = passing(name, values).flatMap((value) => this.#values.known(dimension, value) ?? []);
      return [{ dimension, wanted: new Set(wanted) }];
    });
  }

  /** Entries that pass all filters, and counts: in each dimension of those that pass the filters of all others. */
  select(keys: readonly number[], filters: SearchFilters): { passed: boolean[]; facets: Facets } {
    const demands = this.#demands(filters);
    const tally = new Uint32Array(this.#dimensions.length);
    const passed = keys.map((key) => {
      const failed = demands.filter((demand) => !this.#meets(key, demand));
      if (failed.length <= 1) this.#count(key, tally, failed[0]?.dimension ?? EVERY);
      return failed.length === 0;
    });
    return { passed, facets: this.#shown(tally) };
  }

  #meets(key: number, { wanted }: Demand): boolean {
    const end = this.#starts[key + 1] ?? 0;
    for (let at = this.#starts[key] ?? 0; at < end; at += 1) {
      if (wanted.has(this.#numbers[at] ?? EVERY)) return true;
    }
    return false;
  }

  #count(key: number, tally: Uint32Array, only: number): void {
    const end = this.#starts[key + 1] ?? 0;
    for (let at = this.#starts[key] ?? 0; at < end; at += 1) {
      const number = this.#numbers[at] ?? 0;
      if (only === EVERY || this.#dimensions[number] === only) tally[number] = (tally[number] ?? 0) + 1;
    }
  }

  #shown(tally: Uint32Array): Facets {
    const found = DIMENSIONS.map((): FacetCount[] => []);
    for (const [number, { dimension, value }] of this.#values.names.entries()) {
      const count = tally[number] ?? 0;
      if (count > 0) found[dimension]?.push({ value, count });
    }
    const facets = DIMENSIONS.map((name, dimension) => {
      const most = IDS.has(name) ? MOST_IDS : MOST_VALUES;
      return [name, (found[dimension] ?? []).sort(byCount).slice(0, most)];
    });
    return Object.fromEntries(facets);
  }
}

const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : Number(a.value > b.value));
