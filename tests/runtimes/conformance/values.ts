import fc from "fast-check";
import type { Contract, Schema } from "../contract.ts";
import type { Pool } from "./pool.ts";

/** Values that somebody sends to see what happens. */
const ODD = [
  "",
  " ",
  "0",
  "-1",
  "1e9",
  "9999999999999999999",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "*",
  "..",
  "../../etc/passwd",
  "..\\..\\windows",
  "%00",
  "%2e%2e%2f",
  "__proto__",
  "constructor",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "2024-02-30",
  "2024-13",
  "9999-99-99",
  "2026-11-24T00:00:00Z",
  "fr,de",
  "id,id,id",
  "\u0000",
  "\ud800",
  "🜚",
  "ﷺ".repeat(30),
  "a".repeat(300),
  "é".normalize("NFD"),
] as const;

const oddText = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

function resolve(schema: Schema, contract: Contract): Schema {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf("/") + 1);
  return name === undefined ? schema : (contract.components.schemas[name] ?? {});
}

function fromPattern(pattern: string, { ids }: Pool, maxLength: number): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, "u");
  const known = ids.filter((id) => expression.test(id));
  const made = fc.stringMatching(expression).map((text) => text.slice(0, maxLength));
  return known.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, made) : made;
}

const bounds = (minimum: number, maximum: number) =>
  fc.oneof(
    fc.integer({ min: minimum, max: maximum }),
    fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1),
  );

/** Texts that a parameter of this schema may have, and some just beside. */
function fittingText(given: Schema, contract: Contract, pool: Pool): fc.Arbitrary<string> {
  const schema = resolve(given, contract);
  const {
    enum: some,
    anyOf,
    oneOf,
    pattern,
    examples = [],
    minimum,
    maximum,
    type,
    maxLength = 1000,
  } = schema;
  const parts = anyOf ?? oneOf;
  if (some && some.length > 0) return fc.constantFrom(...some.map(String));
  if (parts) return fc.oneof(...parts.map((part) => fittingText(part, contract, pool)));
  if (type === "boolean") return fc.constantFrom("true", "false");
  if (type === "integer") return bounds(minimum ?? 0, maximum ?? 1000).map(String);
  const shown = examples.length > 0 ? [fc.constantFrom(...examples.map(String))] : [];
  const made = pattern ? fromPattern(pattern, pool, maxLength) : fc.string({ maxLength: 30 });
  return fc.oneof(...shown, made);
}

/** Texts for a parameter: mostly such as it may have, cursors that were given, and what nobody should send. */
export function parameterText(
  name: string,
  schema: Schema,
  contract: Contract,
  pool: Pool,
): fc.Arbitrary<string> {
  const cursors =
    name === "cursor" && pool.cursors.length > 0
      ? [{ weight: 6, arbitrary: fc.constantFrom(...pool.cursors) }]
      : [];
  return fc.oneof(
    { weight: 6, arbitrary: fittingText(schema, contract, pool) },
    { weight: 1, arbitrary: oddText },
    ...cursors,
  );
}

const property = (schema: Schema, contract: Contract, depth: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fittingValue(schema, contract, depth) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  );

function fittingObject(schema: Schema, contract: Contract, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, property(inner, contract, depth + 1)]),
  );
  return fc.record(model, { requiredKeys: required.filter((name) => name in properties) });
}

function fittingArray(items: Schema | undefined, contract: Contract, depth: number): fc.Arbitrary<unknown> {
  if (!items || depth > 5) return fc.constant([]);
  return fc.array(fittingValue(items, contract, depth + 1), { maxLength: 3 });
}

/** Values for a body of this schema, mostly such as it may be. */
export function fittingValue(given: Schema, contract: Contract, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolve(given, contract);
  const { enum: some, anyOf, oneOf, examples = [], type, minimum = 0, maximum = 1000 } = schema;
  const parts = anyOf ?? oneOf;
  if (examples.length > 0 && depth > 0) return fc.oneof(fc.constantFrom(...examples), oddText);
  if (some && some.length > 0) return fc.constantFrom(...some);
  if (parts) return fc.oneof(...parts.map((part) => fittingValue(part, contract, depth)));
  if (schema.properties) return depth > 5 ? fc.constant({}) : fittingObject(schema, contract, depth);
  if (type === "array") return fittingArray(schema.items, contract, depth);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") return bounds(minimum, maximum);
  return oddText;
}
