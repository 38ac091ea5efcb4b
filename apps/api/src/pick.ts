type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/**
 * Some fields of a record, in the order asked for. A field without a value is absent, not `undefined`.
 *
 * @example pick({ id: "a", note: undefined, more: 1 }, ["id", "note"]) // { id: "a" }
 */
export function pick<Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]) {
  const entries = keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]));
  return Object.fromEntries(entries) as Present<Pick<Value, Key>>;
}
