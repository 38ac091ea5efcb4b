import type { DraftStatement, Range } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { rangeOf } from "../words/tokens.ts";

/** Marks hedges, conditions, bases, scopes and negations, verbatim and with their places (codebook, section 4). */
export function qualifiersOf(
  draft: Draft,
  { qualifiers }: Lexicon,
  text: string,
): DraftStatement["qualifiers"] {
  return qualifiers.apart(draft.tokens, draft.first, draft.last).map(({ value, first, last }) => {
    const range: Range = rangeOf(draft.tokens, first, last);
    return { kind: value, range, text: text.slice(...range) };
  });
}
