import type { Citation } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";

/** Digits of the snapshot's fingerprint that a citation names. */
const SHORT = 12;

/** How a view is cited: what it is, the day and snapshot of the register that it shows, its address. */
export function viewCitation(
  { messages, dated }: Edition,
  title: string,
  citation: Citation,
  path: string,
): string {
  const { views, site, dates, punctuation } = messages;
  const date = citation.date ? dated(citation.date) : dates.unknown;
  const state = views.state(date, citation.snapshot.slice(0, SHORT));
  return [site.name, title, state, addressOf(path)].join(punctuation.stop);
}
