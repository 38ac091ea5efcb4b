import { addressesOf, type Place } from "../place.ts";
import type { FeedEntry } from "./entries.ts";
import { type Feed, momentOf, pageAddress } from "./feed.ts";

function itemOf({ id, title, day, kind, why, ids, instrument, replacedBy }: FeedEntry, place: Place) {
  return {
    id,
    url: addressesOf(place).instrument(instrument),
    title,
    content_text: why.join(" "),
    date_published: momentOf(day),
    tags: [kind],
    _concordance: { kind, instrument, ids, ...(replacedBy.length > 0 ? { replaced_by: replacedBy } : {}) },
  };
}

/** A feed as JSON Feed 1.1. `_concordance` tells the ids that an item is about and, in the feed, what was withdrawn. */
export function toJsonFeed(feed: Feed, place: Place): string {
  const { page, pages, address } = feed;
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: `${place.address}/v1`,
    feed_url: pageAddress(address, page),
    ...(page < pages ? { next_url: pageAddress(address, page + 1) } : {}),
    language: "en",
    authors: [{ name: "Concordance", url: place.address }],
    items: feed.entries.map((entry) => itemOf(entry, place)),
    _concordance: {
      id: feed.id,
      updated: momentOf(feed.updated),
      deleted: feed.deleted.map(({ id, day, why }) => ({ id, when: momentOf(day), why })),
    },
  })}\n`;
}
