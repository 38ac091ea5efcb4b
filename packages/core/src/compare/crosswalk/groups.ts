import { LEVELS } from "../score/score.ts";
import type { Side } from "../select.ts";
import type { Links } from "./links.ts";

/** A statement by its side and its place among that side's statements. */
export interface Place {
  readonly side: number;
  readonly at: number;
}

/** Two statements of two sides that say the same, of which one is the nearest to the other. */
interface Link {
  readonly a: Place;
  readonly b: Place;
  readonly score: number;
}

/** Statements that hang together by links. */
export interface Cluster {
  readonly places: readonly Place[];
  readonly links: readonly Link[];
}

/** Every link once, the earlier side first. */
function linksAtLevel(links: Links): Link[] {
  const found = new Map<string, Link>();
  for (const [side, lists] of links.entries())
    for (const [otherSide, list] of lists.entries())
      for (const [at, nearest] of list.entries()) {
        if (!nearest || nearest.score < LEVELS.same) continue;
        const [from, to]: [Place, Place] = [
          { side, at },
          { side: otherSide, at: nearest.at },
        ];
        const [a, b] = side < otherSide ? [from, to] : [to, from];
        found.set(`${a.side} ${a.at} ${b.side} ${b.at}`, { a, b, score: nearest.score });
      }
  return [...found.values()];
}

/** Numbers of sets that places are in; two sets become one when a link joins them. */
class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  rootOf(item: number): number {
    let root = item;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    ) {
      this.#parents[root] = this.#parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.rootOf(a)] = this.rootOf(b);
  }
}

/** Puts statements that say the same into clusters; a statement without a link is in none. */
export function clustersOf(sides: readonly Side[], links: Links): Cluster[] {
  const starts = sides.map((_, i) =>
    sides.slice(0, i).reduce((sum, { statements }) => sum + statements.length, 0),
  );
  const numberOf = ({ side, at }: Place) => (starts[side] ?? 0) + at;
  const joining = linksAtLevel(links);
  const sets = new Sets(sides.reduce((sum, { statements }) => sum + statements.length, 0));
  for (const { a, b } of joining) sets.join(numberOf(a), numberOf(b));
  const clusters = new Map<number, { places: Map<number, Place>; links: Link[] }>();
  for (const link of joining) {
    const root = sets.rootOf(numberOf(link.a));
    const cluster = clusters.get(root) ?? { places: new Map<number, Place>(), links: [] as Link[] };
    clusters.set(root, cluster);
    cluster.links.push(link);
    for (const place of [link.a, link.b]) cluster.places.set(numberOf(place), place);
  }
  return [...clusters.values()].map(({ places, links }) => ({
    places: [...places].sort(([a], [b]) => a - b).map(([, place]) => place),
    links,
  }));
}
