/**
 * A record with only the fields asked for, and its `id`; the whole record where none are named. The type stays that of the
 * whole: who asks for fewer fields knows it.
 *
 * @example sparse({ id: "a", kind: "b", note: "c" }, ["kind"]) // { id: "a", kind: "b" }
 */
export function sparse<Item extends object>(item: Item, fields: readonly string[] | undefined): Item {
  if (fields === undefined) return item;
  const wanted = new Set(["id", ...fields]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => wanted.has(name))) as Item;
}
