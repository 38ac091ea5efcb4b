export {
  findQuotation,
  MAX_QUOTATION,
  type Quotation,
  type QuotationFound,
} from "./find-quotation.ts";
export {
  buildQuoteIndex,
  type LanguageCoverage,
  type QuoteCoverage,
  type QuoteIndex,
  type QuotePlace,
} from "./quote-index.ts";
export { provisionWords } from "./words.ts";
