import type { QuotationAnswer } from "@concordance/client";
import { verifyQuotation } from "./api.ts";
import { firstOf } from "./first-of.ts";
import { isLanguage } from "./languages.ts";
import type { SearchParams } from "./listing.ts";
import { viewAnswer } from "./view-answer.ts";
import type { ViewQuery } from "./view-query.ts";

/** Longest quotation that an address holds in any script, in UTF-16 code units: each may become nine characters of it. */
export const QUOTATION_MAX = 1200;

/** What a reader wants checked, from the address. */
export type QuotationQuery = ViewQuery<"text" | "instrument" | "language">;

const one = (value: string | string[] | undefined): string | undefined => firstOf(value).trim() || undefined;

/** A quotation may have commas, so it is no list as other choices are. */
export async function quotationQuery(searchParams: SearchParams): Promise<QuotationQuery> {
  const { text, instrument, language } = await searchParams;
  return { text: one(text), instrument: one(instrument), language: one(language) };
}

/** Where the words stand; or that they are too many, or that the register has no such instrument or language. */
export async function checkQuotation({
  text = "",
  instrument,
  language,
}: QuotationQuery): Promise<QuotationAnswer | "too-long" | "refused"> {
  if (text.length > QUOTATION_MAX) return "too-long";
  if (language !== undefined && !isLanguage(language)) return "refused";
  return (await viewAnswer(verifyQuotation({ text, instrument, language }))) ?? "refused";
}
