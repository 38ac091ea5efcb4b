import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Opening, openingAt } from "./infinitives.ts";
import { afterAdverbs, jointBefore } from "./places.ts";

/** Tokens between the verbs of two complements: a word and the joint; with fewer, they share their object. */
const SHORTEST = 2;

/** Where the complements of one carrier stand, as far as they were read. */
interface Chain {
  readonly word: string;
  /** Behind the verb that opened last. */
  readonly last: number;
  /** Something else than a complement was opened since, which a coordinated verb would go with. */
  readonly nested: boolean;
}

/** What an opening is to the chain before it: the next of it, one more verb over the same object, or nested in it. */
function relation(
  view: SentenceView,
  lexicon: PhraseLexicon,
  chain: Chain,
  opening: Opening,
  at: number,
): "next" | "same" | "nested" {
  if (chain.nested) return "nested";
  const object = afterAdverbs(view, lexicon, chain.last);
  if (object === at) return "same";
  const alike = opening.word === chain.word || opening.word === "";
  if (!alike || jointBefore(view, lexicon, at) < 0) return "nested";
  return at - object < SHORTEST ? "same" : "next";
}

/** Coordinators of verbs behind a mark, each of which opens a complement in a language whose verbs have no forms. */
function behindVerbJoints(view: SentenceView, lexicon: PhraseLexicon, from: number, end: number): number[] {
  const starts: number[] = [];
  for (let at = from + SHORTEST; at < end - SHORTEST; at += 1) {
    if (lexicon.verbJoints.has(view.lower(at)) && view.isMark(at - 1)) starts.push(at);
  }
  return starts;
}

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
  if (lexicon.verbJoints.size > 0) return behindVerbJoints(view, lexicon, carrier.last, end);
  if (lexicon.infinitives.length + lexicon.complementisers.size === 0) return [];
  const starts: number[] = [];
  let chain: Chain | undefined;
  for (let at = carrier.last; at < end - SHORTEST; at += 1) {
    const opening = openingAt(view, lexicon, at);
    if (!opening) continue;
    const found = chain ? relation(view, lexicon, chain, opening, at) : "same";
    if (found === "next") starts.push(at);
    chain = { word: chain?.word ?? opening.word, last: opening.last, nested: found === "nested" };
    at = opening.last - 1;
  }
  return starts;
}
