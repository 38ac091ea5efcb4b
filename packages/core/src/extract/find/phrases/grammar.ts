import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Grammar } from "../grammar.ts";
import type { SentenceView } from "../sentence-view.ts";
import { carriersOf } from "./carriers.ts";
import { complementStarts } from "./complements.ts";
import { isInfinitive } from "./infinitives.ts";
import { afterAdverbs } from "./places.ts";

const CAPITAL = /^\p{Lu}/u;

function isImperative(view: SentenceView, lexicon: PhraseLexicon, at: number): boolean {
  return isInfinitive(view, afterAdverbs(view, lexicon, at)) && CAPITAL.test(view.tokens[at]?.form.raw ?? "");
}

/** The grammar of a language whose carriers are told by phrases and their places. */
export const phraseGrammar = (lexicon: PhraseLexicon): Grammar => ({
  lexicon,
  carriersOf: (view) => carriersOf(view, lexicon),
  complementStarts: (view, carrier, end) => complementStarts(view, lexicon, carrier, end),
  isImperative: (view, at) => isImperative(view, lexicon, at),
});
