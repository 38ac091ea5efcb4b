import { ENGLISH, ENGLISH_LEXICON } from "../../lexicon/english.ts";
import type { Grammar } from "../grammar.ts";
import type { SentenceView } from "../sentence-view.ts";
import { carriersOf } from "./carriers.ts";
import { complementStarts } from "./complements.ts";
import { isVerb } from "./verbs.ts";

const CAPITAL = /^\p{Lu}/u;

/** Tokens of the longest adjunct before an order. */
const LONGEST_ADJUNCT = 40;

/** Where the verb of an order stands that begins at a place: at once, behind `do not`, or behind an adjunct and a comma. */
function orderAt(view: SentenceView, at: number): number {
  const first = view.afterAdverbs(at);
  if (view.lower(first) === "do" && view.lower(first + 1) === "not") return view.afterAdverbs(first + 2);
  if (!ENGLISH.prepositions.has(view.lower(first))) return first;
  for (let comma = first; comma < Math.min(view.last, first + LONGEST_ADJUNCT); comma += 1) {
    if (view.lower(comma) === "," && isVerb(view, view.afterAdverbs(comma + 1)))
      return view.afterAdverbs(comma + 1);
  }
  return first;
}

/** English: carriers are verbs, adjectives and modals, told by their forms and their places. */
export const ENGLISH_GRAMMAR: Grammar = {
  lexicon: ENGLISH_LEXICON,
  carriersOf,
  complementStarts,
  isImperative: (view, at) =>
    isVerb(view, orderAt(view, at)) && CAPITAL.test(view.tokens[at]?.form.raw ?? ""),
};
