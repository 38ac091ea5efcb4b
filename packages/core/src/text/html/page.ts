import { type Break, PARAGRAPH, SPACE } from "../reading/prose.ts";
import { type Part, partOf } from "./furniture.ts";
import { Lists } from "./lists.ts";
import { isBlock, isVoid, OpenElements } from "./open-elements.ts";
import type { Attributes, Listener } from "./tokens.ts";

/** What a page holds, in order. Places are UTF-16 offsets into its source. */
export type Item =
  | {
      readonly kind: "words";
      readonly start: number;
      readonly end: number;
      readonly link: boolean;
      readonly lines: boolean;
    }
  | { readonly kind: "character"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "line" }
  | { readonly kind: "break"; strength: Break };

/** An element that may matter as a whole, with the items that it holds: `from` up to `to`, which is left out. */
export interface Region {
  readonly name: string;
  part: Part | undefined;
  readonly from: number;
  to: number;
}

const WORD = /[^ \t\n\r\f]/u;
const CONTAINERS: ReadonlySet<string> = new Set(["article", "body", "div", "form", "main", "section", "td"]);
/** Pages nest some dozen levels; below this, elements that only hold others are no longer told apart. */
const DEEPEST_CONTAINER = 300;

/** Follows the tags of one page and lists what it holds. It keeps no tree, so that its work grows with the page alone. */
export class Page implements Listener {
  readonly items: Item[] = [];
  readonly regions: Region[] = [];
  readonly #at: (Region | undefined)[] = [];
  readonly #lists = new Lists();
  readonly #open = new OpenElements((place) => this.#left(place));
  readonly #names: string[] = [];
  readonly #source: string;
  #own = 0;
  #inLink = false;
  /** Place of the open link that leads into the same page; -1 where there is none. */
  #inward = -1;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "br") this.items.push({ kind: "line" });
    if (isBlock(name)) this.#break(PARAGRAPH);
    if (name === "td" || name === "th") this.#break(SPACE);
    if (!isVoid(name)) this.#entered(name, attributes);
  }

  #entered(name: string, attributes: Attributes): void {
    const place = this.#open.open(name);
    this.#names[place] = name;
    this.#at[place] = this.#regionOf(name, attributes);
    if (name === "ul" || name === "ol") this.#lists.open(name, attributes);
    if (name === "li") this.items.push({ kind: "mark", mark: this.#lists.item(attributes) });
    if (name === "a") this.#link(attributes);
    if (name === "sup") this.#noteMark();
  }

  close(name: string): void {
    this.#open.close(name);
    if (isBlock(name)) this.#break(PARAGRAPH);
  }

  text(start: number, end: number): void {
    const lines = this.#open.last("pre") >= 0;
    if (!lines && !WORD.test(this.#source.slice(start, end))) this.#break(SPACE);
    else this.items.push({ kind: "words", start, end, link: this.#inLink, lines });
  }

  character(text: string, start: number, end: number): void {
    this.items.push({ kind: "character", text, start, end });
  }

  end(): void {
    this.#open.closeAll();
  }

  #regionOf(name: string, attributes: Attributes): Region | undefined {
    let part = partOf(name, attributes);
    if (name === "header" && part === "frame" && this.#own > 0) part = undefined;
    if (part === "own") this.#own += 1;
    const holder = CONTAINERS.has(name) && this.#open.depth < DEEPEST_CONTAINER;
    if (!part && !holder && name !== "h1" && name !== "sup") return undefined;
    const region = {
      name: part === "own" && name !== "article" ? "main" : name,
      part,
      from: this.items.length,
      to: -1,
    };
    this.regions.push(region);
    return region;
  }

  #left(place: number): void {
    const name = this.#names[place] ?? "";
    const region = this.#at[place];
    if (region) region.to = this.items.length;
    if (region?.part === "own") this.#own -= 1;
    if (name === "ul" || name === "ol") this.#lists.close();
    if (name === "a") this.#inLink = false;
    if (name === "li") this.items.push({ kind: "mark", mark: "" });
    if (isBlock(name)) this.#break(PARAGRAPH);
  }

  #link({ href }: Attributes): void {
    this.#inLink = href !== undefined;
    this.#inward = href?.startsWith("#") ? this.#open.last("a") : -1;
    if (this.#inward >= 0) this.#noteMark();
  }

  /** Something raised that leads to a place of the same page is the mark of a note, not a word. */
  #noteMark(): void {
    const raised = this.#at[this.#open.last("sup")];
    if (raised && this.#inward >= 0 && this.#inward === this.#open.last("a")) raised.part = "unread";
  }

  #break(strength: Break): void {
    const last = this.items.at(-1);
    if (last?.kind === "break") last.strength = Math.max(last.strength, strength) as Break;
    else this.items.push({ kind: "break", strength });
  }
}
