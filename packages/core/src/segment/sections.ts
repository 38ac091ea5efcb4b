import type { MakeLocator } from "./locators.ts";
import type { OrderMarker } from "./markers.ts";
import { digitValue, printedLetter, toRoman } from "./numerals.ts";
import type { UnitMarker } from "./units.ts";

/** A section that is open, with its locator. */
interface Section {
  readonly rank: string;
  readonly num: string;
  readonly locator: string;
}

/** Units from the widest to the narrowest. */
const UNITS: readonly string[] = ["part", "title", "chp", "sec", "principle"];
const SUFFIX = /(?<![a-z])[a-z]+$/u;

/** Digits of any script as those of ASCII, other letters as they are, nothing else. */
function plainNumber(printed: string): string {
  let plain = "";
  for (const sign of printed.toLowerCase()) {
    const digit = digitValue(sign.charCodeAt(0));
    if (digit >= 0) plain += digit;
    else if (sign === "." || sign === "．") plain += ".";
    else if (sign >= "a" && sign <= "z") plain += sign;
  }
  return plain;
}

/** The number of a unit as locators write it, the same for every language: parts and chapters in Roman numerals. */
export function unitNumber({ unit, num, value }: UnitMarker): string {
  if (value === 0) return plainNumber(num);
  if (unit === "part" || unit === "title" || unit === "chp") return toRoman(value);
  return `${value}${/\d/u.test(num) ? (SUFFIX.exec(plainNumber(num))?.[0] ?? "") : ""}`;
}

/** The number of a heading or paragraph as locators write it. */
export function orderNumber({ style, num, value, roman }: OrderMarker): string {
  if (style === "digit") return String(value);
  if (style === "dotted") return plainNumber(num);
  if (style === "upper") return printedLetter(value);
  if (style === "lower") return value > 0 ? printedLetter(value) : toRoman(roman);
  const dot = num.search(/[.．]/u);
  return toRoman(roman || value) + (dot < 0 ? "" : plainNumber(num.slice(dot)));
}

const rankOf = ({ style, bracketed }: OrderMarker): string =>
  `${style === "dotted" ? "digit" : style}${bracketed ? "b" : ""}`;

/** The sections that are open at one place of a text, the widest first. */
export class Sections {
  private open: Section[] = [];
  private readonly make: MakeLocator;

  constructor(make: MakeLocator) {
    this.make = make;
  }

  /** Locator of the innermost section; empty where none is open. */
  get locator(): string {
    return this.open.at(-1)?.locator ?? "";
  }

  /** Whether a section with this number, written in this way, is open already. */
  isOpen(marker: OrderMarker): boolean {
    const num = orderNumber(marker);
    return this.open.some((section) => section.rank === rankOf(marker) && section.num === num);
  }

  /** Whether digits number the innermost section. */
  get inDigits(): boolean {
    return this.open.at(-1)?.rank.startsWith("digit") ?? false;
  }

  /** Closes what digits number, as a paragraph of a wider count does. */
  closeDigits(): void {
    while (this.inDigits) this.open.pop();
  }

  reset(): void {
    this.open = [];
  }

  /** Opens a part, title, chapter or section and closes those that are as wide or narrower. */
  openUnit(marker: UnitMarker, base: string): string {
    const rank = UNITS.indexOf(marker.unit);
    const narrower = this.open.findIndex((section) => {
      const other = UNITS.indexOf(section.rank);
      return other < 0 || other >= rank;
    });
    return this.push(narrower, marker.unit, marker.unit, unitNumber(marker), base);
  }

  /** Opens a section that a number heads. Those of one style stand side by side; a dotted number holds its parents'. */
  openNumber(marker: OrderMarker, base: string): string {
    const num = orderNumber(marker);
    const dotted = num.includes(".");
    const rank = rankOf(marker);
    const same = this.open.findIndex((section) => section.rank === rank);
    return this.push(dotted ? 0 : same, rank, "sec", num, base);
  }

  private push(at: number, rank: string, unit: string, num: string, base: string): string {
    if (at >= 0) this.open.length = at;
    const locator = this.make(this.locator || base, unit, num);
    this.open.push({ rank, num, locator });
    return locator;
  }
}
