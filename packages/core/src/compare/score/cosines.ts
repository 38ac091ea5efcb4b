import { cosineOf, type Vector } from "./vectors.ts";

interface Postings {
  readonly places: number[];
  readonly values: number[];
}

/** Cosines of one vector with each of many, by a list for each name of where it stands: what has no common name costs nothing. */
export class Cosines {
  readonly #postings = new Map<string, Postings>();
  readonly #empty: boolean[];

  constructor(vectors: readonly Vector[]) {
    this.#empty = vectors.map(({ size }) => size === 0);
    for (const [place, vector] of vectors.entries())
      for (const [name, value] of vector) {
        const postings = this.#postings.get(name) ?? { places: [], values: [] };
        this.#postings.set(name, postings);
        postings.places.push(place);
        postings.values.push(value);
      }
  }

  /** The cosine with each vector, in their order. The same sums as `cosine` gives, to the last bit. */
  with(vector: Vector): Float64Array {
    const sums = new Float64Array(this.#empty.length);
    if (vector.size === 0) return sums.map((_, place) => Number(this.#empty[place]));
    for (const [name, value] of vector) {
      const { places, values } = this.#postings.get(name) ?? { places: [], values: [] };
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        sums[place] = (sums[place] ?? 0) + value * (values[i] ?? 0);
      }
    }
    return sums.map(cosineOf);
  }
}
