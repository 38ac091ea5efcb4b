import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";

/** For each place where phrases end, the first one where one of them begins. */
type Starts = ReadonlyMap<number, number>;

/** Where the adverbs, joints and speakers of a sentence stand. */
export interface Spans {
  readonly adverb: Starts;
  readonly joint: Starts;
  readonly speaker: Starts;
}

function scanned({ tokens, first, last }: SentenceView, { places }: PhraseLexicon): Spans {
  const starts = { adverb: new Map(), joint: new Map(), speaker: new Map() };
  for (let at = first; at < last; at += 1) {
    if (!((tokens[at]?.classes ?? 0) & CLASS.place)) continue;
    for (const { value, last: end } of places.at(tokens, at, last)) {
      if (!starts[value].has(end)) starts[value].set(end, at);
    }
  }
  return starts;
}

const known = new WeakMap<SentenceView, Spans>();

/** What stands where in a sentence; worked out in one pass over it, when it is first asked for. */
export function spansOf(view: SentenceView, lexicon: PhraseLexicon): Spans {
  const kept = known.get(view);
  if (kept) return kept;
  const found = scanned(view, lexicon);
  known.set(view, found);
  return found;
}
