import type { DraftStatement, Range } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { rangeOf } from "../words/tokens.ts";
import type { Seen } from "./book.ts";

/** Marks hedges, conditions, bases, scopes and negations, verbatim and with their places (codebook, section 4). */
export function qualifiersOf(draft: Draft, { hits }: Seen, text: string): DraftStatement["qualifiers"] {
  return hits.qualifiers.apart().map(({ value, first, last }) => {
    const range: Range = rangeOf(draft.tokens, first, last);
    return { kind: value, range, text: text.slice(...range) };
  });
}
