import fc from "fast-check";
import type { Contract, Operation, Parameter } from "../contract.ts";
import type { Pool } from "./pool.ts";
import { fittingValue, parameterText } from "./values.ts";

/** A request as it goes out. */
export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const ACCEPTED = ["*/*", "application/json", "text/html", "text/html,application/json;q=0.9", "a/b;q=9", ""];
const TAGS = ["*", '"a"', 'W/"a"', "", '"', "a".repeat(200)];
const DATES = ["Tue, 24 Nov 2026 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT", "yesterday", "0"];
const ENCODINGS = ["identity", "br", "gzip, br;q=0.1", "gzip;q=0", "zstd", "x".repeat(500)];

const headersOf = fc.record(
  {
    Accept: fc.constantFrom(...ACCEPTED),
    "If-None-Match": fc.constantFrom(...TAGS),
    "If-Modified-Since": fc.constantFrom(...DATES),
    "Accept-Encoding": fc.constantFrom(...ENCODINGS),
    "X-Request-Id": fc.constantFrom("trace-1", "a b", "x".repeat(300)),
    Origin: fc.constantFrom("https://site.example", "null"),
  },
  { requiredKeys: [] },
);

type Pair = readonly [string, string];

/** A text as the part of an address; what no address can hold is left out. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

function pathOf(template: string, parameters: readonly Parameter[], contract: Contract, pool: Pool) {
  const inPath = parameters.filter((one) => one.in === "path");
  const values = inPath.map(({ name, schema, example }) =>
    fc.oneof(
      { weight: 5, arbitrary: parameterText(name, schema, contract, pool) },
      { weight: 2, arbitrary: fc.constant(String(example)) },
    ),
  );
  return fc
    .tuple(...values)
    .map((texts) =>
      inPath.reduce(
        (path, { name }, index) => path.replace(`{${name}}`, escaped(texts[index] ?? "")),
        template,
      ),
    );
}

function queryOf(parameters: readonly Parameter[], contract: Contract, pool: Pool): fc.Arbitrary<string> {
  const inQuery = parameters.filter((one) => one.in === "query");
  const pair = inQuery.map(({ name, schema }) =>
    parameterText(name, schema, contract, pool).map((text): Pair => [name, text]),
  );
  const needed = inQuery
    .filter(({ required }) => required)
    .map(({ name, schema, example }) =>
      fc
        .oneof(fc.constant(String(example)), parameterText(name, schema, contract, pool))
        .map((text): Pair => [name, text]),
    );
  const stranger = fc.tuple(fc.constantFrom("colour", "__proto__", "limit[]", "é", ""), fc.string());
  const some = fc.subarray(
    pair.map((_, index) => index),
    { maxLength: Math.min(4, pair.length) },
  );
  const chosen = some.chain((indices) => fc.tuple(...indices.flatMap((index) => pair[index] ?? [])));
  const more = fc.oneof(
    { weight: 12, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(stranger, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: pair[0] ? fc.tuple(pair[0], pair[0]) : fc.constant([]) },
  );
  return fc
    .tuple(fc.tuple(...needed), chosen, more)
    .map((groups) => groups.flat().map(([name, text]) => `${escaped(name)}=${escaped(text)}`))
    .map((pairs) => (pairs.length > 0 ? `?${pairs.join("&")}` : ""));
}

interface TypedBody {
  readonly type: string;
  readonly body: string;
}

/** Bodies of the types that an operation takes, whole, broken off, or of another type. */
function bodyOf({ requestBody }: Operation, contract: Contract): fc.Arbitrary<TypedBody | undefined> {
  if (!requestBody) return fc.constant(undefined);
  const fitting = Object.entries(requestBody.content).map(([type, { schema }]) =>
    /json$/u.test(type)
      ? fittingValue(schema, contract).map((value) => ({ type, body: JSON.stringify(value) ?? "" }))
      : fc.string({ unit: "grapheme", maxLength: 200 }).map((body) => ({ type, body })),
  );
  const broken = fc
    .tuple(fc.oneof(...fitting), fc.nat({ max: 40 }))
    .map(([{ type, body }, length]) => ({ type, body: body.slice(0, length) }));
  const strange = fc.record({
    type: fc.constantFrom(
      "application/json",
      "text/plain",
      "application/xml",
      "nonsense",
      "text/plain; charset=utf-16",
    ),
    body: fc.oneof(fc.json(), fc.string()),
  });
  return fc.oneof({ weight: 6, arbitrary: fc.oneof(...fitting) }, broken, strange);
}

function requestTo(
  template: string,
  method: string,
  operation: Operation,
  contract: Contract,
  pool: Pool,
): fc.Arbitrary<Sent> {
  const { parameters = [] } = operation;
  const verb = fc.oneof(
    { weight: 24, arbitrary: fc.constant(method.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom("HEAD", "DELETE", "PUT", "PATCH") },
  );
  return fc
    .record({
      verb,
      path: pathOf(template, parameters, contract, pool),
      query: queryOf(parameters, contract, pool),
      headers: headersOf,
      typed: bodyOf(operation, contract),
    })
    .map(({ verb, path, query, headers, typed }) => ({
      method: verb,
      target: `${path}${query}`,
      headers: { ...headers, ...(typed && verb === "POST" ? { "Content-Type": typed.type } : {}) },
      ...(typed && verb === "POST" ? { body: typed.body } : {}),
    }));
}

/** Requests to every operation of a contract: such as it takes, such as it refuses, and such on the border. */
export function requestsOf(contract: Contract, pool: Pool): fc.Arbitrary<Sent> {
  const operations = Object.entries(contract.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      requestTo(template, method, operation, contract, pool),
    ),
  );
  return fc.oneof(...operations);
}
