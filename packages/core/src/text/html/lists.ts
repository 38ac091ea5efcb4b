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

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;
const LARGEST_ROMAN = 3999;

/**
 * A number in small Roman figures; what they cannot write stays in digits.
 *
 * @example romanOf(14) // "xiv"
 */
export function romanOf(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  const [value, figure] = ROMAN.find(([least]) => least <= number) ?? [number, ""];
  return number === value ? figure : figure + romanOf(number - value);
}

/**
 * The letters of a place in a list: 1 is `a`, 27 is `aa`; what they cannot write stays in digits.
 *
 * @example lettersOf(28) // "ab"
 */
export function lettersOf(number: number): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return before > 0 ? lettersOf(before) + letter : letter;
}

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
