import type { Draft } from "../draft.ts";
import { PLACES, type Place, type TopicLexicon } from "../lexicon/topic-lexicon.ts";

const place = (name: Place): number => PLACES.indexOf(name);
const FRONT = place("front");
const SUBJECT = place("subject");
const HEAD = place("head");
/** Places that last until another of their kind: what follows within them opens no nearer one. */
const LASTING = new Set((["basis", "purpose", "list", "relative", "context"] as const).map(place));
/** Places that begin even right behind a carrier. */
const AT_ONCE = new Set((["basis", "purpose", "list", "context", "and", "by"] as const).map(place));
/** How many tokens behind a carrier a preposition or conjunction still belongs to it (`agree on`, `affirm that`). */
const CLOSE = 3;

/** Token from which on the object of a clause is read: behind its carrier; its first one where none stands in it. */
export function objectStart({ form, carrier: [first, last], first: start, last: end }: Draft): number {
  const free = form === "plain" || form === "item" || form === "imperative";
  return free || first < start || first >= end || last <= start ? start : Math.min(last, end);
}

/** The place of each token of a clause, from its first on, as an index of `PLACES`. */
export function placesOf(draft: Draft, { places }: TopicLexicon): Uint8Array {
  const { tokens, first, last, subject } = draft;
  const start = objectStart(draft);
  const found = new Uint8Array(last - first).fill(HEAD);
  const before = Math.min(draft.carrier[0], start);
  for (let at = first; at < before; at += 1) found[at - first] = subject >= 0 && at >= subject ? SUBJECT : FRONT;
  let now = HEAD;
  for (let at = start; at < last; ) {
    const mark = places.longestAt(tokens, at, last);
    const lasting = mark !== undefined && LASTING.has(mark.value);
    if (mark && at - start > CLOSE) now = !lasting && LASTING.has(now) ? now : mark.value;
    else if (mark && AT_ONCE.has(mark.value)) now = mark.value;
    const end = mark?.last ?? at + 1;
    found.fill(now, at - first, end - first);
    at = end;
  }
  return found;
}
