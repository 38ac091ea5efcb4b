import {
  type Certainty,
  type DateWindow,
  type InstrumentId,
  type Membership,
  windowOf,
} from "../../model/index.ts";

/** The days on which something happened, and the instrument that it concerns. */
export interface Occasion {
  readonly window: DateWindow;
  readonly instrument: InstrumentId;
}

const NEVER_ENDS: DateWindow = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/**
 * Whether a membership held on an occasion: `certain` where every reading of the dates says so, `possible` where some do,
 * undefined where none does. First and last day belong to it. Where an act upon an instrument made the member, the
 * instrument speaks for it whenever that was: a treaty binds who ratifies it later.
 */
export function certaintyOf(
  { from, to, by }: Membership,
  { window, instrument }: Occasion,
): Certainty | undefined {
  if (by?.instrument === instrument) return "certain";
  const start = windowOf(from);
  const end = to === undefined ? NEVER_ENDS : windowOf(to);
  if (window.latest < start.earliest || window.earliest > end.latest) return undefined;
  return start.latest <= window.earliest && window.latest <= end.earliest ? "certain" : "possible";
}
