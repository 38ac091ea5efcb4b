import type { Instrument } from "../../model/index.ts";
import type { Entry } from "./entry.ts";

const YEAR = /\d{4}/gu;

/** What an instrument lends to all that belongs to it, so that it can be filtered by it. */
export function factsOf({ id, kind, binding, adopted, expressions }: Instrument): Entry["values"] {
  return {
    instrument: [id],
    kind: [kind],
    binding: [binding],
    language: [...new Set(expressions.map(({ language }) => language))],
    year: [...new Set(adopted.match(YEAR) ?? [])],
  };
}
