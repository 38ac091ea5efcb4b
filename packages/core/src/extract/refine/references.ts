import type { DraftStatement, Range } from "../../model/index.ts";
import type { Draft, TextView } from "../draft.ts";
import { CLASS } from "../lexicon/lexicon.ts";
import { rangeOf } from "../words/tokens.ts";
import type { Seen } from "./book.ts";
import { overlapsOne } from "./ordered.ts";
import { resolutionsOf } from "./resolutions.ts";

type Reference = DraftStatement["references"][number];

/**
 * Symbols that name an instrument by themselves: United Nations documents (`A/RES/70/1`), the Council of Europe Treaty
 * Series, OECD legal instruments, CELEX numbers of the European Union, and Regulations by number.
 */
const SYMBOLS =
  /(?<![\p{L}\p{N}])(?:[AES]\/(?:[A-Z]{1,5}[./])?(?:\d{1,3}|RES|CONF)[\w./()-]{1,30}[\w)]|(?:CETS|STCE|ETS)\s(?:No\.?\s|n°\s?)?\d{1,3}|OECD\/LEGAL\/\d{4}|[35]20\d\d[A-Z]{1,2}\d{4}|(?:Regulation|Règlement|Reglamento|Directive)\s\((?:EU|UE)\)\s\d{4}\/\d{1,5}|COM\(\d{4}\)\s?\d{1,4})/gu;
const reference = (range: Range, text: string, symbol: string | null, id: string | null): Reference => ({
  kind: "instrument",
  id,
  symbol,
  range,
  text: text.slice(...range),
});

/** Symbols that a clause prints; without a word that begins one, it prints none. */
function printedIn({ range: [start, end] }: Draft, { classes }: Seen, text: string): Reference[] {
  if (!(classes & CLASS.symbol)) return [];
  return [...text.slice(start, end).matchAll(SYMBOLS)].map((match) => {
    const range: Range = [start + match.index, start + match.index + match[0].length];
    return reference(range, text, match[0].replaceAll(/\s/gu, ""), null);
  });
}

/** Instruments that a clause cites by symbol or by number; without a mark or word of these it cites none. */
function symbols(draft: Draft, seen: Seen, { text, lexicon }: TextView): Reference[] {
  if (!(seen.classes & CLASS.cites)) return [];
  const printed = printedIn(draft, seen, text);
  const cited = resolutionsOf(draft, seen, lexicon, text)
    .filter(({ range }) => !overlapsOne(range, printed))
    .map(({ range, symbol }) => reference(range, text, symbol, null));
  return [...printed, ...cited];
}

function bodies({ tokens }: Draft, { hits }: Seen, text: string): Reference[] {
  return hits.bodies.apart().map((match) => {
    const range = rangeOf(tokens, match.first, match.last);
    const { id, event } = match.value;
    return { kind: event ? "event" : "body", id, symbol: null, range, text: text.slice(...range) };
  });
}

/** Instruments that a clause names by title: those that the gazetteer knows, and well-known ones, with their symbols. */
function titled({ tokens }: Draft, { hits }: Seen, text: string): Reference[] {
  const known = hits.instruments
    .apart()
    .map((match) => reference(rangeOf(tokens, match.first, match.last), text, null, match.value));
  const others = hits.titles
    .apart()
    .map((match) => reference(rangeOf(tokens, match.first, match.last), text, match.value, null))
    .filter(({ range }) => !overlapsOne(range, known));
  return [...known, ...others];
}

/** Instruments, bodies and events that a clause names: by symbol or number, or by a name that the gazetteer knows. */
export function referencesOf(draft: Draft, seen: Seen, view: TextView): Reference[] {
  const found = symbols(draft, seen, view);
  const { instruments, titles, bodies: named } = seen.hits;
  if (instruments.count + titles.count > 0) found.push(...titled(draft, seen, view.text));
  if (named.count > 0) found.push(...bodies(draft, seen, view.text));
  return found.length < 2 ? found.slice() : found.sort((a, b) => a.range[0] - b.range[0]).slice();
}
