import type { TextKind } from "@concordance/core";
import type { Confusion } from "./confusion.ts";
import type { Figures } from "./figures.ts";
import type { Reliability } from "./reliability.ts";

/** How a statement of the gold fared. */
export type CaseState = "right" | "wrong-force" | "missed";

/** A statement of the gold, named by its place and never by its words. `range` counts UTF-16 code units of the text. */
export interface Case {
  readonly locator: string;
  readonly range: readonly [start: number, end: number];
  readonly state: CaseState;
}

/** Something that is measured: a text, a part of the gold, the provisions of one language. */
export interface Unit {
  /** A coded text, several together, one coding by another, provisions of one language, or the languages of a set. */
  readonly kind: "text" | "part" | "coders" | "provisions" | "languages";
  readonly label: string;
  /** Of a coded text: whether it is the instrument's own or a report about it. */
  readonly textKind?: TextKind;
  /** Digest of all that the gold of this unit is; figures of two runs are compared only where it is the same. */
  readonly gold: string;
  /** How much was measured, by what. */
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: Figures;
  readonly forces?: Confusion;
  readonly reliability?: Reliability;
  /** Statements of a coded text; absent where the unit has too many to name. */
  readonly cases?: readonly Case[];
}

/** The name of a unit, by which a baseline knows it. */
export const nameOf = ({ kind, label }: Pick<Unit, "kind" | "label">): string => `${kind} ${label}`;
