import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { afterAdverbs, Places } from "./places.ts";

/** Least tokens of a complement; a shorter one shares its object with the next. */
const SHORTEST = 3;

const looksInfinitive = (view: SentenceView, { infinitives }: PhraseLexicon, at: number): boolean => {
  const word = view.lower(at);
  return word.length > 3 && infinitives.some((ending) => word.endsWith(ending));
};

/** Whether a particle and what follows it begin a complement: an infinitive, where the language tells them by their endings. */
function beginsComplement(view: SentenceView, lexicon: PhraseLexicon, at: number): boolean {
  const particle = lexicon.particles.longestAt(view.tokens, at, view.last);
  if (!particle && !lexicon.particles.isEmpty) return false;
  if (lexicon.infinitives.length === 0) return particle !== undefined;
  return looksInfinitive(view, lexicon, afterAdverbs(view, lexicon, particle?.last ?? at));
}

/**
 * First tokens of the coordinated complements of a carrier after its first one: each opens with a joint, a particle and
 * an infinitive (codebook, section 2, rules 2 and 3), or with the particle alone where infinitives have no endings of
 * their own; there the first complement may go without it. `end` is where the carrier's clause ends.
 */
export function complementStarts(
  view: SentenceView,
  lexicon: PhraseLexicon,
  carrier: Carrier,
  end: number,
): number[] {
  if (carrier.takes !== "infinitive") return [];
  const starts: number[] = [];
  const places = new Places(view, lexicon);
  let last = lexicon.infinitives.length === 0 ? carrier.last : -1;
  for (let at = carrier.last; at < end - SHORTEST; at += 1) {
    if (!beginsComplement(view, lexicon, at)) continue;
    if (last >= 0 && (places.jointBefore(at) < 0 || at - last <= SHORTEST)) continue;
    if (last >= 0) starts.push(at);
    last = at;
  }
  return starts;
}
