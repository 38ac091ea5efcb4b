import type { Membership } from "@concordance/client";
import type { Edition } from "./edition.ts";

const isOpen = (date: string): boolean => date === "" || date === "..";

interface EndWords {
  readonly on: (date: string) => string;
  readonly orBefore: (date: string) => string;
  readonly orAfter: (date: string) => string;
  readonly within: (dates: string) => string;
}

/** One end of a membership; an interval says that it was some day in it. */
function endWords({ dated, messages }: Edition, date: string, words: EndWords): string {
  const { on, orBefore, orAfter, within } = words;
  const [start, end] = date.split("/");
  if (start === undefined || end === undefined) return on(dated(date));
  if (isOpen(start)) return isOpen(end) ? messages.dates.unknown : orBefore(dated(end));
  return isOpen(end) ? orAfter(dated(start)) : within(dated(date));
}

/**
 * When a membership held, in words, as exactly as it is known and no more.
 *
 * @example spanWords(edition, { from: "../2024-09-23" }) // "since 23 September 2024 or before"
 */
export function spanWords(edition: Edition, { from, to }: { from: string; to?: string | undefined }): string {
  const words = edition.messages.party.span;
  const listed = /^\.\.\/(.+)$/u.exec(from)?.[1];
  if (listed !== undefined && to === `${listed}/..`) return words.onDay(edition.dated(listed));
  const since = endWords(edition, from, {
    on: words.since,
    orBefore: words.sinceOrBefore,
    orAfter: words.sinceOrAfter,
    within: words.sinceWithin,
  });
  if (to === undefined) return since;
  const until = endWords(edition, to, {
    on: words.until,
    orBefore: words.untilOrBefore,
    orAfter: words.untilOrAfter,
    within: words.untilWithin,
  });
  return words.both(since, until);
}

/** Where a membership stands on its party's page. */
export const membershipAnchor = ({ group, from }: Pick<Membership, "group" | "from">): string =>
  `in-${group}-${from.replaceAll(/[^0-9]+/gu, "-")}`;
