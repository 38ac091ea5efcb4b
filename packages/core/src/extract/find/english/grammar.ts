import { ENGLISH_LEXICON } from "../../lexicon/english.ts";
import type { Grammar } from "../grammar.ts";
import { carriersOf } from "./carriers.ts";
import { complementStarts } from "./complements.ts";
import { isVerb } from "./verbs.ts";

const CAPITAL = /^\p{Lu}/u;

/** English: carriers are verbs, adjectives and modals, told by their forms and their places. */
export const ENGLISH_GRAMMAR: Grammar = {
  lexicon: ENGLISH_LEXICON,
  carriersOf,
  complementStarts,
  isImperative: (view, at) =>
    isVerb(view, view.afterAdverbs(at)) && CAPITAL.test(view.tokens[at]?.form.raw ?? ""),
};
