import type { Document, DraftStatement, GazetteerSource, Language, TextKind } from "@concordance/core";

/** Longest text or file that the page reads: bytes of a file, UTF-16 code units of a text. */
export const MAX_LENGTH = 1_000_000;

/** What the page asks its worker: the names to know come with the question, so that the worker asks nobody. */
export interface Question {
  readonly input: { readonly text: string } | { readonly name: string; readonly bytes: Uint8Array };
  /** Told from the text where absent. */
  readonly language?: Language;
  readonly kind: TextKind;
  readonly names: GazetteerSource;
}

/** Why an input was not read. */
export type Refusal = "too-large" | "not-text" | "needs-command" | "broken";

/** What the worker says, in this order: the document, statements as they are found, and that it is done. */
export type Message =
  | { readonly type: "document"; readonly text: string; readonly document: Document }
  | { readonly type: "statements"; readonly statements: readonly DraftStatement[]; readonly end: number }
  /** All was read; what was found, as a table. */
  | { readonly type: "done"; readonly csv: string }
  | { readonly type: "refused"; readonly refusal: Refusal };
