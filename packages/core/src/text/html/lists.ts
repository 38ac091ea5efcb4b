import { lettersOf, romanOf } from "../marked/numerals.ts";
import { DASH } from "../reading/prose.ts";
import type { Attributes } from "./tokens.ts";

interface List {
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

const STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,20})/iu;
const STYLES: ReadonlyMap<string, string> = new Map([
  ["decimal", "1"],
  ["lower-alpha", "a"],
  ["lower-latin", "a"],
  ["upper-alpha", "A"],
  ["upper-latin", "A"],
  ["lower-roman", "i"],
  ["upper-roman", "I"],
]);

/** Markers as the texts of instruments print them: `1.`, `(a)`, `(iv)`, `IV.`. */
function markOf({ style }: List, number: number): string {
  if (style === "a") return `(${lettersOf(number)})`;
  if (style === "A") return `(${lettersOf(number).toUpperCase()})`;
  if (style === "i") return `(${romanOf(number)})`;
  return style === "I" ? `${romanOf(number).toUpperCase()}.` : `${number}.`;
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/u.test(value) ? Number(value) : undefined;
}

/** Counts the items of the lists of a page, the innermost list first. */
export class Lists {
  readonly #open: List[] = [];

  open(name: string, { type, start, reversed, style = "" }: Attributes): void {
    const styled = STYLES.get(STYLE.exec(style)?.[1]?.toLowerCase() ?? "");
    const ordered = name === "ol" ? (styled ?? (/^[1aAiI]$/u.test(type ?? "") ? type : "1")) : "";
    this.#open.push({
      style: ordered ?? "1",
      step: reversed === undefined ? 1 : -1,
      next: whole(start) ?? 1,
    });
  }

  close(): void {
    this.#open.pop();
  }

  /** The marker of the next item: a number where the list counts, otherwise a dash. */
  item({ value }: Attributes): string {
    const list = this.#open.at(-1);
    if (!list || list.style === "") return DASH;
    const number = whole(value) ?? list.next;
    list.next = number + list.step;
    return markOf(list, number);
  }
}
