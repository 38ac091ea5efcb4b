/** A regular expression with a flag comes with its end, which no JSON Schema knows; the flag is always `u`, which it has. */
const FLAGGED = /^(.*)\/[a-z]+$/su;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A named schema or null comes as both at once, which nothing fits: it is one of the two. */
function nullable(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { allOf, ...rest } = value;
  const [named, other] = Array.isArray(allOf) && allOf.length === 2 ? allOf : [];
  const isNullable =
    isObject(named) &&
    "$ref" in named &&
    isObject(other) &&
    Array.isArray(other.type) &&
    other.type.includes("null");
  if (!isNullable) return value;
  const { type: _type, ...words } = other;
  return { ...rest, ...words, anyOf: [named, { type: "null" }] };
}

/** Mends what the drawing of the contract from the schemas gets wrong. */
export function repaired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repaired);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(nullable(value)).map(([name, inner]) => [
      name,
      name === "pattern" && typeof inner === "string" ? inner.replace(FLAGGED, "$1") : repaired(inner),
    ]),
  );
}
