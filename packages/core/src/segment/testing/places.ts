import type { Language, TextKind } from "../../model/index.ts";
import { segment } from "../segment.ts";

/** One invented text of a table, and why its structure is what it is. */
export interface Case {
  readonly name: string;
  readonly reason: string;
  readonly kind?: TextKind;
  readonly language?: Language;
  readonly text: string;
  /** Kind and locator of each segment, in order. */
  readonly places: readonly (readonly [kind: string, locator: string])[];
}

/** Kind and locator of each segment of a case's text. */
export const placesIn = ({ text, kind = "expression", language }: Case): (readonly [string, string])[] =>
  segment(text, language ? { kind, language } : { kind }).map(
    (found) => [found.kind, found.locator] as const,
  );

/** Paragraphs joined by blank lines, as most texts part them. */
export const paragraphs = (...parts: readonly string[]): string => parts.join("\n\n");
