import { lettersOf, romanOf, type XmlElement } from "@concordance/core";
import type { Place } from "./styles.ts";
import { all, attribute, isOn, settingOf, wholeOf } from "./tree.ts";

/** How a level of a list counts and prints: `(%1)` in lower letters prints `(a)`. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Numbers of the levels above are printed in digits. */
  readonly legal: boolean;
}

interface List {
  /** Lists of one kind count on, one after the other. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

const DEEPEST = 8;
const BULLET = "-";

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: lettersOf,
  upperLetter: (number) => lettersOf(number).toUpperCase(),
  lowerRoman: romanOf,
  upperRoman: (number) => romanOf(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, "0"),
};

function levelsOf(element: XmlElement): Map<number, Level> {
  const levels = all(element, "lvl").map((level): [number, Level] => [
    wholeOf(attribute(level, "ilvl")) ?? 0,
    {
      start: wholeOf(settingOf(level, "start")) ?? 1,
      format: settingOf(level, "numFmt") ?? "decimal",
      text: settingOf(level, "lvlText") ?? "",
      legal: isOn(level, "isLgl"),
    },
  ]);
  return new Map(levels);
}

function listOf(element: XmlElement, kinds: ReadonlyMap<string, Map<number, Level>>): List {
  const kind = settingOf(element, "abstractNumId") ?? "";
  const levels = new Map(kinds.get(kind));
  const restarts = new Map<number, number>();
  for (const change of all(element, "lvlOverride")) {
    const at = wholeOf(attribute(change, "ilvl")) ?? 0;
    for (const [, level] of levelsOf(change)) levels.set(at, level);
    const start = wholeOf(settingOf(change, "startOverride"));
    if (start !== undefined) restarts.set(at, start);
  }
  return { kind, levels, restarts };
}

/** Counts the numbered paragraphs of a document and gives the marks that Word prints before them. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const kinds = new Map(
      all(root, "abstractNum").map((kind) => [attribute(kind, "abstractNumId") ?? "", levelsOf(kind)]),
    );
    this.#lists = new Map(
      all(root, "num").map((list) => [attribute(list, "numId") ?? "", listOf(list, kinds)]),
    );
  }

  /** The mark of the next paragraph at a place; empty where it prints none. */
  next({ list: id, level: at }: Place): string {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || at > DEEPEST) return "";
    const counts = this.#countsOf(id, list);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === "bullet") return BULLET;
    return level.format === "none" ? "" : this.#print(level, list, counts);
  }

  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    if (!this.#begun.has(id)) for (const [at, start] of list.restarts) counts[at] = start - 1;
    this.#begun.add(id);
    return counts;
  }

  #print({ text, legal }: Level, { levels }: List, counts: readonly (number | undefined)[]): string {
    return text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      const format = legal ? undefined : FORMATS[level?.format ?? ""];
      const number = counts[at] ?? level?.start ?? 1;
      return format ? format(number) : String(number);
    });
  }
}
