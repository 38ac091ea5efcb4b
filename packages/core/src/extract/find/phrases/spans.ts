import type { PhraseLexicon, PlaceKind } from "../../lexicon/phrase-lexicon.ts";
import type { PhraseMatch } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";

/** For each place where phrases end, the first one where one of them begins. */
type Starts = ReadonlyMap<number, number>;

/** Where the adverbs, joints, speakers, openers and longer words of a sentence stand. */
export interface Spans {
  readonly adverb: Starts;
  readonly joint: Starts;
  readonly speaker: Starts;
  /** Places of prepositions that may open the object of a verb behind it, in order. */
  readonly openers: readonly number[];
  /** For each token of a longer word that is no carrier: that word. */
  readonly words: ReadonlyMap<number, PhraseMatch<PlaceKind>>;
}

function scanned(view: SentenceView, { places }: PhraseLexicon): Spans {
  const starts = { adverb: new Map(), joint: new Map(), speaker: new Map() };
  const openers: number[] = [];
  const words = new Map<number, PhraseMatch<PlaceKind>>();
  for (const match of places.all(view.tokens, view.first, view.last)) {
    const { value, first, last } = match;
    if (value === "opener") openers.push(first);
    else if (value !== "other") starts[value].set(last, starts[value].get(last) ?? first);
    else for (let at = first; at < last; at += 1) if (!words.has(at)) words.set(at, match);
  }
  return { ...starts, openers, words };
}

const known = new WeakMap<SentenceView, Spans>();

/** What stands where in a sentence; worked out in one pass over it, when it is first asked for. */
export function spansOf(view: SentenceView, lexicon: PhraseLexicon): Spans {
  const found = known.get(view) ?? scanned(view, lexicon);
  known.set(view, found);
  return found;
}
