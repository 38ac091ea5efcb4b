import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { afterAdverbs, jointBefore } from "./places.ts";

/** Least tokens of a complement; a shorter one shares its object with the next. */
const SHORTEST = 3;

const looksInfinitive = (view: SentenceView, { infinitives }: PhraseLexicon, at: number): boolean => {
  const word = view.lower(at);
  return word.length > 3 && infinitives.some((ending) => word.endsWith(ending));
};

/** Whether an infinitive with its particle, or alone where the language has none, begins at a place. */
function beginsComplement(view: SentenceView, lexicon: PhraseLexicon, at: number): boolean {
  const particle = lexicon.particles.longestAt(view.tokens, at, view.last);
  const alone = lexicon.particles.isEmpty;
  if (!particle && !alone) return false;
  return looksInfinitive(view, lexicon, afterAdverbs(view, lexicon, particle?.last ?? at));
}

/**
 * First tokens of the coordinated complements of a carrier after its first one: each opens with a joint, a particle and
 * an infinitive (codebook, section 2, rules 2 and 3). `end` is where the carrier's clause ends.
 */
export function complementStarts(
  view: SentenceView,
  lexicon: PhraseLexicon,
  carrier: Carrier,
  end: number,
): number[] {
  if (carrier.takes !== "infinitive" || lexicon.infinitives.length === 0) return [];
  const starts: number[] = [];
  let first = -1;
  for (let at = carrier.last; at < end - SHORTEST; at += 1) {
    if (!beginsComplement(view, lexicon, at)) continue;
    const last = starts.at(-1) ?? first;
    if (first < 0) first = at;
    else if (jointBefore(view, lexicon, at) >= 0 && at - last > SHORTEST) starts.push(at);
  }
  return starts;
}
