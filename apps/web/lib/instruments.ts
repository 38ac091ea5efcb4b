import type { InstrumentFacts, InstrumentQuery } from "@concordance/client";
import { LIST_MAX } from "./api.ts";
import type { Edition } from "./edition.ts";
import { firstOf } from "./first-of.ts";
import { viewAddress } from "./view-query.ts";

/** Filters of the list of instruments, in their order. Their names are the API's, but for the year. */
export const INSTRUMENT_FACETS = ["topic", "kind", "binding", "year", "coverage", "language"] as const;
export type InstrumentFacet = (typeof INSTRUMENT_FACETS)[number];

/** Orders of the list, the usual one first. */
export const INSTRUMENT_ORDERS = ["-adopted", "adopted", "title", "-statements"] as const;
type InstrumentOrder = (typeof INSTRUMENT_ORDERS)[number];

/** What a reader chose of the list, from the address. */
export interface InstrumentsView {
  readonly filters: Readonly<Partial<Record<InstrumentFacet, string>>>;
  readonly sort: InstrumentOrder;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** An order that the list does not have is the usual one. */
export function instrumentsView(params: Params): InstrumentsView {
  const filters = Object.fromEntries(
    INSTRUMENT_FACETS.map((facet) => [facet, firstOf(params[facet])]).filter(([, value]) => value),
  );
  const order = firstOf(params.sort);
  return { filters, sort: INSTRUMENT_ORDERS.find((known) => known === order) ?? INSTRUMENT_ORDERS[0] };
}

function asked({ filters, sort }: InstrumentsView): Record<string, string> {
  const { year, ...rest } = filters;
  return { ...rest, ...(year && { adoptedFrom: year, adoptedTo: year }), sort };
}

/** What the API is asked. It refuses a value that its vocabulary does not have. */
export const instrumentsQuery = (view: InstrumentsView): InstrumentQuery => asked(view) as InstrumentQuery;

/** Address of the same list as a table, with as many lines as the API gives at once. */
export const instrumentsTable = (view: InstrumentsView): string =>
  viewAddress("/v1/instruments.csv", { ...asked(view), limit: LIST_MAX });

/**
 * Address of the list with choices changed; `undefined` takes a filter away.
 *
 * @example instrumentsPath("/en/instruments", { filters: { year: "2024" }, sort: "-adopted" }, { year: undefined })
 */
export function instrumentsPath(
  path: string,
  { filters, sort }: InstrumentsView,
  change: { readonly [Key in InstrumentFacet | "sort"]?: string | undefined } = {},
): string {
  const chosen = { ...filters, sort, ...change };
  return viewAddress(path, {
    ...chosen,
    sort: chosen.sort === INSTRUMENT_ORDERS[0] ? undefined : chosen.sort,
  });
}

const VALUES: Readonly<Record<InstrumentFacet, (facts: InstrumentFacts) => readonly string[]>> = {
  topic: ({ profile }) => profile.topics.map(({ topic }) => topic),
  kind: ({ kind }) => [kind],
  binding: ({ binding }) => [binding],
  year: ({ adopted }) => [adopted.slice(0, 4)],
  coverage: ({ coverage }) => [coverage.extent],
  language: ({ profile }) => profile.languages,
};

/** Values of a filter among these instruments with how many have each: years from the latest, the rest from the most frequent. */
export function valuesAmong(
  instruments: readonly InstrumentFacts[],
  facet: InstrumentFacet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of instruments.flatMap((facts) => [...new Set(VALUES[facet](facts))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return facet === "year"
    ? values.toSorted((one, other) => other.value.localeCompare(one.value))
    : values.toSorted((one, other) => other.count - one.count);
}

/** Name of a value of a filter in words of the edition. */
export function valueName(
  { messages, languageName }: Edition,
  facet: InstrumentFacet,
  value: string,
): string {
  if (facet === "year") return value;
  const { vocabulary, instrument } = messages;
  if (facet === "language") return languageName(value);
  const words: Readonly<Record<string, string>> = {
    topic: vocabulary.topics,
    kind: vocabulary.instrumentKinds,
    binding: vocabulary.bindings,
    coverage: instrument.coverageOf,
  }[facet];
  return words[value] ?? value;
}
