import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import { standsAt } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";

/** For each token of a sentence, and its end, the first one where a phrase begins that ends there; -1 where none does. */
type Starts = number[];

/** Where the adverbs, joints and speakers of a sentence stand. */
export interface Spans {
  readonly adverb: Starts;
  readonly joint: Starts;
  readonly speaker: Starts;
}

function scanned({ tokens, first, last }: SentenceView, { places }: PhraseLexicon): Spans {
  const none = (): Starts => new Array(last - first + 1).fill(-1);
  const starts: Spans = { adverb: none(), joint: none(), speaker: none() };
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (!token || !(token.classes & CLASS.place)) continue;
    for (const { words, value } of places.starting(token.form)) {
      const own = starts[value];
      const end = at + words.length - first;
      if (own[end] === -1 && standsAt(words, tokens, at, last)) own[end] = at;
    }
  }
  return starts;
}

/** What stands where in a sentence; worked out in one pass over it, when it is first asked for. */
export function spansOf(view: SentenceView, lexicon: PhraseLexicon): Spans {
  view.spans ??= scanned(view, lexicon);
  return view.spans;
}
