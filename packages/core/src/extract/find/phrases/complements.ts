import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Opening, openingAt } from "./infinitives.ts";
import { afterAdverbs, type Places, placesOf } from "./places.ts";

/** Least tokens of a complement; a shorter one shares its object with the next. */
const SHORTEST = 3;

/** Where the complements of one carrier stand, as far as they were read. */
interface Chain {
  /** What each of them opens with; undefined where the first may go without. */
  readonly word: string | undefined;
  readonly first: number;
  readonly last: number;
  /** Something else than a complement was opened since, which a coordinated verb would go with. */
  readonly nested: boolean;
}

/** What an opening is to the chain before it: the next of it, one more verb over the same object, or nested in it. */
function relation(places: Places, chain: Chain, opening: Opening, at: number): "next" | "same" | "nested" {
  const { view, lexicon } = places;
  if (chain.nested) return "nested";
  if (chain.word !== undefined && afterAdverbs(view, lexicon, chain.last) === at) return "same";
  const alike = chain.word === undefined || opening.word === chain.word || opening.word === "";
  if (!alike || places.jointBefore(at) < 0) return "nested";
  return at - chain.first <= SHORTEST ? "same" : "next";
}

/** The first complement of a carrier: it may stand without an opening where infinitives have no endings of their own. */
const unopened = ({ infinitives }: PhraseLexicon, { last }: Carrier): Chain | undefined =>
  infinitives.length === 0 ? { word: undefined, first: last, last, nested: false } : undefined;

/**
 * First tokens of the coordinated complements of a carrier after its first one: each opens with a joint and with what
 * the first opens with (codebook, section 2, rules 2 and 3). A verb that is coordinated with one inside a complement
 * belongs to that. `end` is where the carrier's clause ends.
 */
export function complementStarts(
  view: SentenceView,
  lexicon: PhraseLexicon,
  carrier: Carrier,
  end: number,
): number[] {
  if (carrier.takes === "other") return [];
  const starts: number[] = [];
  const places = placesOf(view, lexicon);
  let chain = unopened(lexicon, carrier);
  for (let at = carrier.last; at < end - SHORTEST; at += 1) {
    const opening = openingAt(view, lexicon, at);
    if (!opening) continue;
    const found = chain ? relation(places, chain, opening, at) : "first";
    if (found === "next") starts.push(at);
    chain = extended(chain, opening, at, found);
    at = opening.last - 1;
  }
  return starts;
}

function extended(
  chain: Chain | undefined,
  { word, last }: Opening,
  first: number,
  found: "first" | ReturnType<typeof relation>,
): Chain {
  if (!chain || found === "next") return { word: chain?.word ?? word, first, last, nested: false };
  return { ...chain, last, nested: found === "nested" && chain.word !== undefined };
}
