import { addressesOf, type Place } from "../place.ts";
import { element, xmlText } from "../xml.ts";
import type { DeletedEntry, FeedEntry } from "./entries.ts";
import { type Feed, momentOf, pageAddress } from "./feed.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

const text = (name: string, content: string): string => element(name, {}, xmlText(content));

function entryOf(
  { id, title, day, kind, why, ids, instrument, replacedBy }: FeedEntry,
  place: Place,
): string {
  const to = addressesOf(place);
  const statements = ids.filter((one) => one.includes("."));
  const told = [...why, ...(statements.length > 0 ? [`Statements: ${statements.join(", ")}.`] : [])];
  return element(
    "entry",
    {},
    text("id", id),
    text("title", title),
    text("updated", momentOf(day)),
    element("link", { rel: "alternate", type: "application/json", href: to.instrument(instrument) }),
    ...replacedBy.map((other) =>
      element("link", {
        rel: "related",
        href: other.includes(".") ? to.statement(other) : to.instrument(other),
      }),
    ),
    element("category", { term: kind }),
    element("summary", { type: "text" }, xmlText(told.join(" "))),
  );
}

const deletedOf = ({ id, day, why }: DeletedEntry): string =>
  element("at:deleted-entry", { ref: id, when: momentOf(day) }, text("at:comment", why));

/** Links to the pages of a feed (RFC 5005, paged feeds). */
function pageLinks({ address, page, pages }: Feed): string {
  const link = (rel: string, to: number) =>
    element("link", { rel, type: "application/atom+xml", href: pageAddress(address, to) });
  return [
    link("self", page),
    link("first", 1),
    ...(page > 1 ? [link("previous", page - 1)] : []),
    ...(page < pages ? [link("next", page + 1)] : []),
    link("last", pages),
  ].join("");
}

/** A feed as Atom (RFC 4287), with pages (RFC 5005) and tombstones of what was withdrawn (RFC 6721). */
export function toAtom(feed: Feed, place: Place): string {
  const root = element(
    "feed",
    { xmlns: ATOM, "xmlns:at": TOMBSTONES, "xml:lang": "en" },
    text("id", feed.id),
    text("title", feed.title),
    text("updated", momentOf(feed.updated)),
    pageLinks(feed),
    element("author", {}, text("name", "Concordance")),
    element("generator", { uri: place.address }, "Concordance"),
    text("rights", "CC BY 4.0"),
    ...feed.entries.map((entry) => entryOf(entry, place)),
    ...feed.deleted.map(deletedOf),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
