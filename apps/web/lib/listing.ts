import type { Included, Statement, StatementList, StatementQuery } from "@concordance/api/client";
import { notFound } from "next/navigation";
import { isRefusal, statements } from "./api.ts";

/** A page's search parameters, of which lists of statements read one: where the list goes on. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One page of statements with what its lines name. */
export interface Listing {
  readonly items: readonly Statement[];
  readonly next: string | null;
  readonly included: Included;
  readonly onFirst: boolean;
}

/** Statements of a record from where the reader is: the record's own first page, or a later one. */
export async function listing(
  record: Omit<StatementList, "total">,
  query: StatementQuery,
  searchParams: SearchParams,
): Promise<Listing> {
  const { after } = await searchParams;
  if (typeof after !== "string") return { ...record, onFirst: true };
  const page = await statements({ ...query, cursor: after }).catch((error: unknown) => {
    if (isRefusal(error)) notFound();
    throw error;
  });
  return { ...page, onFirst: false };
}
