import { labelOf } from "../json-ld/skos.ts";
import { NO_PLACE, type Place, tagOf } from "../place.ts";
import { toAtom } from "./atom.ts";
import { type FeedSource, feedEntries } from "./entries.ts";
import { feedPage } from "./feed.ts";
import { toJsonFeed } from "./json-feed.ts";
import { everything, type FeedScope, ofInstrument, ofParty, ofTopic } from "./scope.ts";

/** Forms in which a feed can be had. */
export const FEED_FORMATS = ["atom", "json-feed"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What a feed is about: everything, or one instrument, party or topic. */
export type FeedSubject =
  | { readonly of: "all" }
  | { readonly of: "instruments" | "parties" | "topics"; readonly id: string };

const ENDINGS: Readonly<Record<FeedFormat, string>> = { atom: ".atom", "json-feed": ".feed.json" };
const WRITERS = { atom: toAtom, "json-feed": toJsonFeed } as const;

/** Path of a feed: `/v1/feeds/parties/fr.atom`. */
export const feedPath = (subject: FeedSubject, format: FeedFormat): string =>
  `/v1/feeds/${subject.of === "all" ? "all" : `${subject.of}/${subject.id}`}${ENDINGS[format]}`;

function scopeOf(source: FeedSource, subject: FeedSubject): FeedScope {
  if (subject.of === "all") return everything;
  if (subject.of === "instruments") return ofInstrument(subject.id);
  return subject.of === "parties" ? ofParty(source, subject.id) : ofTopic(source, subject.id);
}

function nameOf({ instruments, parties }: FeedSource, subject: FeedSubject): string {
  if (subject.of === "all") return "all changes";
  const { id } = subject;
  if (subject.of === "topics") return labelOf("topics", id).en;
  if (subject.of === "parties") return parties.find((one) => one.id === id)?.name.en ?? id;
  return instruments.find((one) => one.id === id)?.title.en ?? id;
}

/**
 * Writes one page of a feed of what changed in the register. Ids of feed and entries never change.
 *
 * @param page counted from 1
 * @returns undefined where the feed has no such page
 * @example writeFeed(snapshot, { of: "parties", id: "fr" }, "atom", 1, { address: "https://api.example.org" })
 */
export function writeFeed(
  source: FeedSource,
  subject: FeedSubject,
  format: FeedFormat,
  page: number,
  place: Place = NO_PLACE,
): string | undefined {
  const feed = feedPage(
    feedEntries(source, scopeOf(source, subject)),
    {
      id: tagOf("feed", subject.of, ...(subject.of === "all" ? [] : [subject.id])),
      title: `Concordance: ${nameOf(source, subject)}`,
      updated: source.changes.at(-1)?.date ?? "1970-01-01",
      address: place.address + feedPath(subject, format),
    },
    page,
  );
  return feed && WRITERS[format](feed, place);
}
