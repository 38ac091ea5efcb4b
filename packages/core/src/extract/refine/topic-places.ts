import type { Draft } from "../draft.ts";
import { PLACES, type Place } from "../lexicon/topic-lexicon.ts";
import type { Hits } from "../words/phrasebook.ts";

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

/** The place that words open so many tokens behind the beginning of the object, where `now` is the place before them. */
function opened(now: number, place: number, behind: number): number {
  if (behind <= CLOSE) return AT_ONCE.has(place) ? place : now;
  return LASTING.has(now) && !LASTING.has(place) ? now : place;
}

/** Tells the places of a clause's terms, an index of `PLACES` each, one after another, from left to right. */
export class PlaceWalk {
  private readonly draft: Draft;
  /** Words that open a place. */
  private readonly openings: Hits<number>;
  private readonly start: number;
  private next = 0;
  private past: number;
  private now = HEAD;

  constructor(draft: Draft, openings: Hits<number>) {
    this.draft = draft;
    this.openings = openings;
    this.start = objectStart(draft);
    this.past = this.start;
  }

  /** The place of a token; tokens are asked in their order. */
  at(token: number): number {
    const { carrier, subject } = this.draft;
    if (token < this.start)
      return token >= carrier[0] ? HEAD : subject >= 0 && token >= subject ? SUBJECT : FRONT;
    const { count, firsts, lasts, values } = this.openings;
    for (; this.next < count; this.next += 1) {
      const first = firsts[this.next] as number;
      if (first > token) break;
      if (first < this.past) continue;
      this.now = opened(this.now, values[this.next] as number, first - this.start);
      this.past = lasts[this.next] as number;
    }
    return this.now;
  }
}
