import type { SearchParams } from "./listing.ts";

/** The day whose state a reader asks for. One that is no day was refused before a page is made. */
export async function dayOf(searchParams: SearchParams): Promise<string | undefined> {
  const { asOf } = await searchParams;
  return typeof asOf === "string" ? asOf : undefined;
}
