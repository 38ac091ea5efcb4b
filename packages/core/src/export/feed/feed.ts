import type { DeletedEntry, FeedEntries, FeedEntry } from "./entries.ts";

/** Entries on one page of a feed. */
const FEED_PAGE = 50;

/** One page of a feed, ready to be written. */
export interface Feed {
  /** The same wherever the feed is served. */
  readonly id: string;
  readonly title: string;
  /** The newest day that the register tells of. */
  readonly updated: string;
  /** Address of the first page; the others have `?page=`. */
  readonly address: string;
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly FeedEntry[];
  readonly deleted: readonly DeletedEntry[];
}

/** Days are moments in feeds: the first of the day, in UTC (RFC 3339). */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

export const pageAddress = (address: string, page: number): string =>
  page === 1 ? address : `${address}?page=${page}`;

/** One page of the entries, counted from 1; undefined where there is no such page. */
export function feedPage(
  { entries, deleted }: FeedEntries,
  about: Pick<Feed, "id" | "title" | "updated" | "address">,
  page: number,
): Feed | undefined {
  const pages = Math.max(1, Math.ceil(entries.length / FEED_PAGE));
  if (page < 1 || page > pages) return undefined;
  const shown = entries.slice((page - 1) * FEED_PAGE, page * FEED_PAGE);
  return { ...about, page, pages, entries: shown, deleted: page === 1 ? deleted : [] };
}
