function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  // The default order of strings is by UTF-16 code unit, as the standard asks.
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}

/**
 * JSON with the keys of every object in one order and no spaces (JSON Canonicalization Scheme, RFC 8785), so
 * that equal values have equal bytes. Fields that are undefined are left out.
 *
 * Hint: no key of the register looks like a number, which JavaScript would put first.
 *
 * @example canonicalJson({ b: 1, a: [] }) // '{"a":[],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
