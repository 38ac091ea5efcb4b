import type { z } from "zod";
import type { Keys, Place } from "./place.ts";
import type { ReadFile } from "./read-file.ts";

/** A value of the model with its place; `place` takes keys inside the value. */
export interface Located<T> {
  readonly value: T;
  readonly place: (...keys: Keys) => Place;
}

/**
 * A list of a record as far as it could be read. `items` are the entries that have their shape; `ids` name all
 * entries that have an id, sound or not, with every place of it. So a fault in one entry is found once and
 * does not make others look wrong. `whole` is false where a part of the list could not be read at all.
 */
export interface List<T> {
  readonly items: readonly Located<T>[];
  readonly ids: ReadonlyMap<string, readonly Place[]>;
  readonly whole: boolean;
}

type Identify = (entry: unknown) => string | undefined;

/** The id of an entry whose shape is not known yet. */
const idOf: Identify = (entry) => field(entry, "id");

/** A text field of a value whose shape is not known yet. */
export function field(entry: unknown, name: string): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const value: unknown = Reflect.get(entry, name);
  return typeof value === "string" ? value : undefined;
}

/** The value that keys lead to in a value whose shape is not known yet. */
export function dig(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Reads the list that `keys` lead to in a file. A list that is not there is empty. */
export function listOf<T>(
  file: ReadFile | undefined,
  keys: Keys,
  schema: z.ZodType<T>,
  identify: Identify = idOf,
): List<T> {
  if (!file) return { items: [], ids: new Map(), whole: true };
  const raw = dig(file.value, keys);
  const entries = Array.isArray(raw) ? raw : [];
  const ids = new Map<string, Place[]>();
  const items = entries.flatMap((entry: unknown, index) => {
    const id = identify(entry);
    if (id !== undefined) ids.set(id, [...(ids.get(id) ?? []), file.place(...keys, index)]);
    const parsed = schema.safeParse(entry);
    const place = (...inner: Keys) => file.place(...keys, index, ...inner);
    return parsed.success ? [{ value: parsed.data, place }] : [];
  });
  return { items, ids, whole: file.value !== undefined && (raw === undefined || Array.isArray(raw)) };
}

/** Several lists as one. */
export function concat<T>(lists: readonly List<T>[]): List<T> {
  const ids = new Map<string, readonly Place[]>();
  for (const list of lists)
    for (const [id, places] of list.ids) ids.set(id, [...(ids.get(id) ?? []), ...places]);
  return { items: lists.flatMap((list) => list.items), ids, whole: lists.every((list) => list.whole) };
}

/** Whether a list has an id. True as well where the list could not be read whole: then nobody can tell. */
export function knows(list: List<unknown>, id: string): boolean {
  return !list.whole || list.ids.has(id);
}
