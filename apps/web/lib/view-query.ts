import type { SearchParams } from "./listing.ts";

/** Longer values are cut; no list of ids that a view takes is as long. */
const VALUE_MAX = 2000;

/** What a reader chose of a view, by name; what was left empty is absent. */
export type ViewQuery<Name extends string> = { readonly [Key in Name]?: string | undefined };

function chosenOf(given: string | string[] | undefined): string | undefined {
  const values = [given ?? []].flat().flatMap((value) => value.split(","));
  const joined = [...new Set(values.map((value) => value.trim()))].filter(Boolean).join(",");
  return joined.slice(0, VALUE_MAX) || undefined;
}

/**
 * The parameters of an address that a view knows. Several values of one, as a form sends them, are joined by commas.
 *
 * @example await viewQuery(Promise.resolve({ ids: ["a", "b"], x: "1" }), ["ids"]) // { ids: "a,b" }
 */
export async function viewQuery<Name extends string>(
  searchParams: SearchParams,
  names: readonly Name[],
): Promise<ViewQuery<Name>> {
  const given = await searchParams;
  const entries = names.map((name) => [name, chosenOf(given[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as ViewQuery<Name>;
}

/**
 * The address of a view with these choices, in the order in which they are given.
 *
 * @example viewAddress("/en/compare", { ids: "a,b", topic: undefined }) // "/en/compare?ids=a,b"
 */
export function viewAddress(
  path: string,
  query: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") parameters.set(name, String(value));
  const written = parameters.toString().replaceAll("%2C", ",");
  return written ? `${path}?${written}` : path;
}

/** A number between 0 and 1 as a language writes it, with two digits. */
export const decimal = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/**
 * The least strength of a query, as the API takes it.
 *
 * @example withStrength({ topic: "safety", strength: "3" }) // { topic: "safety", strength: 3 }
 */
export function withStrength<Query extends { readonly strength?: string | undefined }>({
  strength,
  ...rest
}: Query) {
  return { ...rest, ...(strength !== undefined && { strength: Number(strength) }) };
}
