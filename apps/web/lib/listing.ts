import type {
  AttributedStatement,
  Included,
  PartyAnswer,
  StatementList,
  StatementQuery,
} from "@concordance/client";
import { notFound } from "next/navigation";
import { partyStatements, statements } from "./api.ts";
import type { PartyView } from "./ledger.ts";
import { viewAnswer } from "./view-answer.ts";

/** A page's search parameters, of which lists of statements read one: where the list goes on. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One page of statements with what its lines name. */
export interface Listing {
  readonly items: readonly AttributedStatement[];
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
  // A cursor that somebody shortened leads to the first page.
  const page = await viewAnswer(statements({ ...query, cursor: after }));
  return page ? { ...page, onFirst: false } : { ...record, onFirst: true };
}

/** Statements of a party as its reader asked for them: the record's own first page, or one that is fetched. */
export async function partyListing(
  { id, statements: own, included }: PartyAnswer,
  { statements: directness, after }: PartyView,
): Promise<Listing> {
  if (directness === "direct" && after === undefined) return { ...own, included, onFirst: true };
  const page =
    (await viewAnswer(partyStatements(id, { directness, cursor: after }))) ??
    (await partyStatements(id, { directness }));
  if (!page) notFound();
  return { ...page, onFirst: after === undefined };
}
