import type { ForceId, RelationKind, TopicId } from "../../model/index.ts";
import type { CellState } from "../matrix/matrix.ts";
import english from "./english.json" with { type: "json" };

/**
 * The words of figures in one language. `{…}` in a text stands for what the figure puts there. A caller gives its own for any
 * language; `direction` turns a figure round for scripts that are read from right to left.
 */
export interface FigureLabels {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly forces: Readonly<Record<ForceId, string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly states: Readonly<Record<Exclude<CellState, "speaks">, string>>;
  readonly texts: Readonly<Record<keyof typeof english.texts, string>>;
  /** So many statements, in the plural form that the number asks for. */
  readonly statements: (count: number) => string;
}

/** English words for figures. */
export const ENGLISH_LABELS: FigureLabels = {
  ...english,
  direction: "ltr",
  statements: (count) => (count === 1 ? "1 statement" : `${count} statements`),
};

/**
 * A text with its gaps filled.
 *
 * @example filled("{count} statements", { count: 3 }) // "3 statements"
 */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w{1,20})\}/gu, (gap, name: string) => String(values[name] ?? gap));

/** The strongest force and the number of statements, in words. */
export const saidWords = (
  force: ForceId,
  count: number,
  { forces, statements, texts }: FigureLabels,
): string => filled(texts.said, { force: forces[force], statements: statements(count) });
