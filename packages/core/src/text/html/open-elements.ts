const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand for themselves in the flow of a page: what is before and behind them is another paragraph. */
const BLOCKS = names(
  "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul",
);
const VOID = names("area base br col embed hr img input link meta source track wbr");

/** An element ends those that it cannot stand in, as far as the nearest element that may hold them again. */
const ENDS: ReadonlyMap<string, readonly [ended: readonly string[], holders: readonly string[]]> = new Map([
  ["li", [["li"], ["ul", "ol", "menu"]]],
  ["dt", [["dt", "dd"], ["dl"]]],
  ["dd", [["dt", "dd"], ["dl"]]],
  ["tr", [["tr"], ["table"]]],
  [
    "td",
    [
      ["td", "th"],
      ["table", "tr"],
    ],
  ],
  [
    "th",
    [
      ["td", "th"],
      ["table", "tr"],
    ],
  ],
]);

export const isBlock = (name: string): boolean => BLOCKS.has(name);
export const isVoid = (name: string): boolean => VOID.has(name);

/**
 * The elements that are open at a place of a page. Every element is pushed and popped once and found by its name, so that
 * the work grows with the page and no faster, however deep its tags nest and however they cross.
 */
export class OpenElements {
  readonly #names: string[] = [];
  readonly #gone: boolean[] = [];
  readonly #blocks: number[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #closed: (place: number) => void;

  /** `closed` hears the place of each element that ends, the innermost first. */
  constructor(closed: (place: number) => void) {
    this.#closed = closed;
  }

  get depth(): number {
    return this.#names.length;
  }

  /** Place of the innermost open element of a name; -1 where none is open. */
  last(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  /** Opens an element, and first ends those that cannot hold it. Gives its place. */
  open(name: string): number {
    this.#end(name);
    const place = this.#names.push(name) - 1;
    this.#gone.push(false);
    if (isBlock(name)) this.#blocks.push(place);
    const places = this.#places.get(name);
    if (places) places.push(place);
    else this.#places.set(name, [place]);
    return place;
  }

  /** Closes the innermost element of a name with all that it holds; one that is not open changes nothing. */
  close(name: string): void {
    const place = this.last(name);
    if (place < 0) return;
    const crosses = !isBlock(name) && (this.#blocks.at(-1) ?? -1) > place;
    if (crosses) this.#leave(place);
    else this.#closeTo(place);
  }

  closeAll(): void {
    this.#closeTo(0);
  }

  #end(name: string): void {
    if (isBlock(name) && this.last("p") >= 0) this.#closeTo(this.last("p"));
    const [ended = [], holders = []] = ENDS.get(name) ?? [];
    const place = Math.max(-1, ...ended.map((one) => this.last(one)));
    if (place > Math.max(-1, ...holders.map((one) => this.last(one)))) this.#closeTo(place);
  }

  #closeTo(place: number): void {
    while (this.#names.length > place) {
      const top = this.#names.length - 1;
      this.#leave(top);
      this.#names.pop();
      this.#gone.pop();
      if (this.#blocks.at(-1) === top) this.#blocks.pop();
    }
  }

  /** Ends an element in its place; an inline one that a block crosses goes before the block does. */
  #leave(place: number): void {
    if (this.#gone[place]) return;
    this.#gone[place] = true;
    this.#places.get(this.#names[place] ?? "")?.pop();
    this.#closed(place);
  }
}
