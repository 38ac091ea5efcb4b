import { sha256Hex } from "../../text/index.ts";

/** How a sample is drawn. */
export interface SampleOptions<Item> {
  /** Any words; they are published with the sample, so that anybody can draw it again. */
  readonly seed: string;
  /** How many are drawn; all where there are not more. */
  readonly size: number;
  /** The group that an item belongs to; every group gives at least one while places last. */
  readonly stratumOf: (item: Item) => string;
}

interface Stratum<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  places: number;
}

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Items in an order that the seed alone decides: by the digest of seed and id. */
function shuffled<Item extends { readonly id: string }>(items: readonly Item[], seed: string): Item[] {
  return items
    .map((item) => ({ item, key: sha256Hex(`${seed}\n${item.id}`) }))
    .sort((a, b) => before(a.key, b.key))
    .map(({ item }) => item);
}

function strataOf<Item>(items: readonly Item[], stratumOf: (item: Item) => string): Stratum<Item>[] {
  const byName = new Map<string, Item[]>();
  for (const item of items) byName.set(stratumOf(item), [...(byName.get(stratumOf(item)) ?? []), item]);
  return [...byName]
    .sort(([a], [b]) => before(a, b))
    .map(([name, members]) => ({ name, items: members, places: 0 }));
}

/** What the next place of a stratum would weigh: the first place of each comes before all others. */
const claim = ({ items, places }: Stratum<unknown>): number => {
  if (places >= items.length) return -1;
  return places === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(items.length) / (places + 1);
};

/** Gives the places one by one to the stratum with the highest claim; of equal claims, to the first by name. */
function share(strata: readonly Stratum<unknown>[], size: number): void {
  for (let place = 0; place < size; place += 1) {
    const [next] = [...strata].sort((a, b) => claim(b) - claim(a) || before(a.name, b.name));
    if (next && claim(next) > 0) next.places += 1;
  }
}

/**
 * Draws a stratified sample that depends on the seed and the ids alone, not on the order of the items or a source of
 * chance. Places are shared by the square root of a stratum's size (highest averages), so that long texts do not crowd
 * out short ones; within a stratum those with the lowest SHA-256 of seed and id are taken.
 *
 * @returns the drawn items, by id
 * @example drawSample(statements, { seed: "2030", size: 200, stratumOf: ({ instrument }) => instrument })
 */
export function drawSample<Item extends { readonly id: string }>(
  items: readonly Item[],
  { seed, size, stratumOf }: SampleOptions<Item>,
): Item[] {
  const strata = strataOf(items, stratumOf);
  share(strata, size);
  return strata
    .flatMap(({ items: members, places }) => shuffled(members, seed).slice(0, places))
    .sort((a, b) => before(a.id, b.id));
}
