import type { OrderMarker, SignMarker } from "./markers.ts";
import { letterOf, printedLetter, toRoman } from "./numerals.ts";

/** A list that is open: what its items look like, how far it has come, and the locators around it. */
interface Level {
  readonly sign: string;
  readonly parent: string;
  readonly indent: number;
  last: number;
  /** Locator of its last item; nested lists hang on it. */
  item: string;
}

/** One reading of a marker: the letter `i` may be the ninth letter or the first Roman numeral. */
interface Reading {
  readonly sign: string;
  readonly value: number;
  readonly num: string;
}

/** Where an item goes: the unit it hangs on, and its number as locators write it. */
export interface Item {
  readonly parent: string;
  readonly num: string;
  /** To be told the item's locator once it is made. */
  readonly settle: (locator: string) => void;
}

const DEEPEST = 4;

function readingsOf(marker: OrderMarker): Reading[] {
  const { style, value, roman, bracketed } = marker;
  const small = { sign: "small", value: roman || value, num: toRoman(roman || value) };
  if (style === "small") return [small];
  if (style === "lower") {
    const letter = value > 0 ? [{ sign: style, value, num: printedLetter(value) }] : [];
    return roman > 0 ? [...letter, small] : letter;
  }
  if (style === "han") return [{ sign: style, value, num: printedLetter(value) }, small];
  const num = style === "upper" ? printedLetter(value) : String(roman || value);
  const counted = style === "roman" ? toRoman(roman || value) : num;
  return [{ sign: bracketed ? `(${style})` : style, value: roman || value, num: counted }];
}

/** The lists that are open at one place of a text, the innermost last. */
export class Levels {
  private open: Level[] = [];

  /** Closes all lists. */
  reset(): void {
    this.open = [];
  }

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  /** Whether a marker goes on with a list that is open. */
  continues(marker: OrderMarker): boolean {
    return this.readings(marker).some(({ sign, value }) =>
      this.open.some((level) => level.sign === sign && level.last + 1 === value),
    );
  }

  /** Place of an item with a number; `base` is the unit that a new list hangs on, `colon` tells that one is announced. */
  numbered(marker: OrderMarker, base: string, colon: boolean): Item {
    const readings = this.readings(marker);
    const first = readings.find(({ value }) => value === 1);
    if (colon && first && !this.has(first.sign)) return this.opened(first, base, 0);
    const going = this.going(readings);
    if (going) return going;
    if (first) return this.has(first.sign) ? this.restarted(first, base) : this.opened(first, base, 0);
    return this.jumped(readings, base);
  }

  /** Place of an item with a bullet, or with nothing; `indent` tells nested bullets. */
  counted(marker: SignMarker | undefined, base: string, indent: number): Item {
    const sign = marker ? `bullet${marker.value}` : "bare";
    const at = this.open.findLastIndex((level) => level.sign === sign && level.indent <= indent + 1);
    const level = this.open[at];
    if (level && indent <= level.indent + 1) return this.next(at, level.last + 1, letterOf(level.last + 1));
    this.open = this.open.filter(
      (other) => !other.sign.startsWith("bullet") || other.indent < indent || !level,
    );
    return this.opened({ sign, value: 1, num: "a" }, base, indent);
  }

  /** Readings of a marker here: below letters, a Chinese number in brackets is what others write in small Roman numerals. */
  private readings(marker: OrderMarker): Reading[] {
    const readings = readingsOf(marker);
    if (marker.style !== "han") return readings;
    return this.has("lower") && !this.has("han") ? readings.slice(1) : readings.slice(0, 1);
  }

  private has(sign: string): boolean {
    return this.open.some((level) => level.sign === sign);
  }

  private next(at: number, value: number, num: string): Item {
    const level = this.open[at] as Level;
    this.open.length = at + 1;
    level.last = value;
    return { parent: level.parent, num, settle: (locator) => (level.item = locator) };
  }

  private going(readings: readonly Reading[]): Item | undefined {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const level = this.open[at];
      const reading = readings.find(({ sign, value }) => sign === level?.sign && value === level.last + 1);
      if (reading) return this.next(at, reading.value, reading.num);
    }
    return undefined;
  }

  /** The same signs from the start: another list of the same unit, or of what stands between. */
  private restarted(reading: Reading, base: string): Item {
    const at = this.open.findIndex((level) => level.sign === reading.sign);
    this.open.length = at;
    return this.opened(reading, base, 0);
  }

  /** A number out of its order goes on with the list that it looks like. */
  private jumped(readings: readonly Reading[], base: string): Item {
    for (const reading of readings) {
      const at = this.open.findLastIndex((level) => level.sign === reading.sign);
      if (at >= 0) return this.next(at, reading.value, reading.num);
    }
    const [reading] = readings;
    return this.opened(reading ?? { sign: "bare", value: 1, num: "a" }, base, 0);
  }

  private opened({ sign, value, num }: Reading, base: string, indent: number): Item {
    const parent = this.open.at(-1)?.item ?? base;
    if (this.open.length >= DEEPEST) this.open.length = DEEPEST - 1;
    const level: Level = { sign, parent, indent, last: value, item: parent };
    this.open.push(level);
    return { parent, num, settle: (locator) => (level.item = locator) };
  }
}
