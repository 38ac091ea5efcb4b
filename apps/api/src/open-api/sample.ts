import type { Schema, Schemas } from "./document.ts";

const DEPTH_MAX = 8;

/** What a schema says of itself that can stand as its example. */
function ownExample({ examples, default: usual, const: only, enum: some }: Schema): unknown {
  return examples?.[0] ?? usual ?? only ?? some?.[0];
}

const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === "string" ? type : type?.includes("null") ? "null" : type?.[0];

function sampleObject({ properties = {}, required = [] }: Schema, schemas: Schemas, depth: number) {
  const given = Object.entries(properties).filter(
    ([name, schema]) => required.includes(name) || ownExample(schema) !== undefined,
  );
  return Object.fromEntries(given.map(([name, schema]) => [name, sampleOf(schema, schemas, depth + 1)]));
}

/** One item, or as many as there have to be. */
function sampleArray(
  { items, prefixItems, minItems = 1 }: Schema,
  schemas: Schemas,
  depth: number,
): unknown[] {
  const parts = prefixItems ?? (items ? Array.from({ length: Math.max(1, minItems) }, () => items) : []);
  return depth > DEPTH_MAX ? [] : parts.map((part) => sampleOf(part, schemas, depth + 1));
}

function samplePlain(schema: Schema): unknown {
  const type = typeOf(schema);
  if (type === "null") return null;
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  return schema.format === "uri" ? "https://gazette.example/1" : "text";
}

/**
 * An example of a schema: its own, or one made of the examples of its parts. It fits the schema where every pattern in it
 * has an example; a test holds the contract to that.
 */
export function sampleOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  const own = ownExample(schema);
  if (own !== undefined) return own;
  const { $ref, anyOf, oneOf, allOf } = schema;
  if ($ref) return sampleOf(schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, schemas, depth + 1);
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return sampleOf(first, schemas, depth + 1);
  if (allOf) return Object.assign({}, ...allOf.map((part) => sampleOf(part, schemas, depth + 1)));
  if (schema.properties || typeOf(schema) === "object") return sampleObject(schema, schemas, depth);
  return typeOf(schema) === "array" ? sampleArray(schema, schemas, depth) : samplePlain(schema);
}
