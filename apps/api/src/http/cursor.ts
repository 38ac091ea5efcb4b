/** Lists that go over several pages, each with the order that it has where none is asked for. A cursor belongs to one. */
export const DEFAULT_ORDER = {
  instruments: "-adopted",
  provisions: "text",
  statements: "id",
  parties: "id",
  bodies: "id",
  references: "id",
  changes: "date",
  search: "score",
  matrix: "row",
  cell: "-strength",
  divergences: "id",
} as const;

export type ListName = keyof typeof DEFAULT_ORDER;

/** A place in a list: the part behind it (`after`) or the part before it. */
export interface Place {
  readonly position: string;
  readonly side: "after" | "before";
}

const POSITION_MAX = 300;
const SIDES = { after: ">", before: "<" } as const;

/** Bytes as text that may stand in an address (RFC 4648, section 5, without padding). */
function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "");
}

function decode(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hasControls = (text: string): boolean => /\p{Cc}/u.test(text);

const startOf = (list: ListName, order: string = DEFAULT_ORDER[list]): string => `${list}:${order}:`;

/**
 * Opaque cursor of a place in a list. It names the last item given by what it is sorted by, not by its number, so that a
 * list may change between two pages without losing or repeating an item. `order` is the `sort` that was asked for.
 *
 * @example cursorOf("parties", { position: "fr", side: "after" }) // "cGFydGllczppZDo-ZnI"
 */
export function cursorOf(list: ListName, { position, side }: Place, order?: string): string {
  return encode(`${startOf(list, order)}${SIDES[side]}${position}`);
}

/** The place that a cursor of this list in this order names; undefined for anything else. */
export function placeOf(list: ListName, cursor: string, order?: string): Place | undefined {
  const text = decode(cursor);
  const start = startOf(list, order);
  if (!text?.startsWith(start) || encode(text) !== cursor) return undefined;
  const side = text[start.length] === SIDES.after ? "after" : "before";
  const position = text.slice(start.length + 1);
  const sound = text[start.length] === SIDES[side] && position.length > 0 && position.length <= POSITION_MAX;
  return sound && !hasControls(position) ? { position, side } : undefined;
}
