import type { Context } from "hono";
import type { Page, PageRequest } from "../register.ts";
import { cursorOf, type ListName, positionOf } from "./cursor.ts";

/** What the page parameters of a checked query ask of the register. */
export function pageRequest(
  list: ListName,
  query: { cursor?: string | undefined; limit: number },
): PageRequest {
  const { cursor, limit } = query;
  return { limit, after: cursor === undefined ? undefined : positionOf(list, cursor) };
}

/** A page as answers give it: with a cursor for the next one. */
export function pageAnswer<Item>(list: ListName, { items, total, next }: Page<Item>) {
  return { items: [...items], total, next: next === null ? null : cursorOf(list, next) };
}

/** Names the next page in a Link header (RFC 8288), relative to the request. */
export function linkNext(c: Context, next: string | null): void {
  if (next === null) return;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set("cursor", next);
  c.header("Link", `<${pathname}?${searchParams}>; rel="next"`);
}
