/** Lists that go over several pages. A cursor belongs to one of them. */
export type ListName = "instruments" | "statements" | "parties" | "matrix" | "cell" | "divergences";

const POSITION = /^[\x20-\x7e]{1,250}$/;

const encode = (text: string): string =>
  btoa(text)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "");

function decode(text: string): string | undefined {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}

/**
 * Opaque cursor of a position in a list. It names the last item given by what it is sorted by, not by its number,
 * so that a list may change between two pages without losing or repeating an item.
 *
 * @example cursorOf("parties", "fr") // "cGFydGllczpmcg"
 */
export function cursorOf(list: ListName, position: string): string {
  return encode(`${list}:${position}`);
}

/** The position that a cursor of this list names; undefined for anything else. */
export function positionOf(list: ListName, cursor: string): string | undefined {
  const text = decode(cursor);
  if (!text?.startsWith(`${list}:`) || encode(text) !== cursor) return undefined;
  const position = text.slice(list.length + 1);
  return POSITION.test(position) ? position : undefined;
}

/** Tells whether a string is a cursor of this list. */
export const isCursor = (list: ListName, cursor: string): boolean => positionOf(list, cursor) !== undefined;
