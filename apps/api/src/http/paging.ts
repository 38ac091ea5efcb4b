import type { Context } from "hono";
import type { Page, PageRequest } from "../register.ts";
import { cursorOf, type ListName, placeOf } from "./cursor.ts";

interface PageParameters {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly sort?: string | undefined;
}

/** What the page parameters of a checked query ask of the register. */
function pageRequest(list: ListName, { cursor, limit, sort }: PageParameters): PageRequest {
  const place = cursor === undefined ? undefined : placeOf(list, cursor, sort);
  return { limit, sort, ...(place && { [place.side]: place.position }) };
}

/** Parameters of a list apart: what of it to give, how to give it, and the rest, which filters it. */
export function listRequest<
  Query extends PageParameters & { fields?: unknown; include?: unknown; asOf?: unknown },
>(list: ListName, query: Query) {
  const { cursor, limit, sort, fields, include, asOf, ...filter } = query;
  return { page: pageRequest(list, { cursor, limit, sort }), filter };
}

/** A page as answers give it: with a cursor for the next one. */
export function pageAnswer<Item>(list: ListName, { items, total, next }: Page<Item>, sort?: string) {
  const cursor = next === null ? null : cursorOf(list, { position: next, side: "after" }, sort);
  return { items: [...items], total, next: cursor };
}

/** Names the first, previous and next page in a Link header (RFC 8288), relative to the request. */
export function linkPages<Item>(
  c: Context,
  list: ListName,
  { next, previous = null }: Page<Item>,
  sort?: string,
): void {
  const link = (rel: string, cursor: string | undefined) => {
    const { pathname, searchParams } = new URL(c.req.url);
    if (cursor === undefined) searchParams.delete("cursor");
    else searchParams.set("cursor", cursor);
    const search = searchParams.size > 0 ? `?${searchParams}` : "";
    return `<${pathname}${search}>; rel="${rel}"`;
  };
  const links = [
    ...(next === null ? [] : [link("next", cursorOf(list, { position: next, side: "after" }, sort))]),
    ...(previous === null
      ? []
      : [
          link("prev", cursorOf(list, { position: previous, side: "before" }, sort)),
          link("first", undefined),
        ]),
  ];
  if (links.length > 0) c.header("Link", links.join(", "));
}
