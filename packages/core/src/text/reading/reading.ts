import type { Edtf, Language, Locator, ProvisionKind, Range } from "../../model/index.ts";
import { identityMap, type OffsetMap } from "./offset-map.ts";

/** A structural unit that a file marks. The ranges of all of them, in order, join back to the text. */
export interface MarkedProvision {
  readonly locator: Locator;
  readonly kind: ProvisionKind;
  /** Number as printed, without its punctuation; null where none is printed. */
  readonly num: string | null;
  /** Identifier in the file, where the format has one. It may differ between language versions. */
  readonly eId?: string | null;
  readonly range: Range;
}

/** A text whose file marks what it is called, its language and its provisions; ranges are UTF-16 offsets into `text`. */
export interface MarkedDocument {
  readonly text: string;
  readonly title: string;
  readonly language: Language;
  readonly provisions: readonly MarkedProvision[];
}

/** What a file says about its text outside the words; it goes before what is guessed from them. Null: it says nothing. */
export interface Marked {
  readonly title: string | null;
  readonly date: Edtf | null;
  readonly language: Language | null;
  readonly provisions: readonly MarkedProvision[] | null;
}

/** What a reader gives: running text in paragraphs with an empty line between, and where it comes from. */
export interface Reading {
  readonly text: string;
  /** The way back to the source; null where the format has no offsets to lead to. */
  readonly offsets: OffsetMap | null;
  /** Null where the format marks nothing. */
  readonly marked: Marked | null;
}

/**
 * A plain text is its own reading.
 *
 * @example readPlainText("They agree.").text // "They agree."
 */
export function readPlainText(text: string): Reading {
  return { text, offsets: identityMap(text.length), marked: null };
}
