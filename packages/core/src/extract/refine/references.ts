import type { DraftStatement, Range } from "../../model/index.ts";
import type { Draft, TextView } from "../draft.ts";
import type { PhraseMatch } from "../words/phrases.ts";
import { rangeOf } from "../words/tokens.ts";

type Reference = DraftStatement["references"][number];

/**
 * Symbols that name an instrument by themselves: United Nations documents (`A/RES/70/1`, `resolution 70/1`), the Council
 * of Europe Treaty Series, OECD legal instruments, CELEX numbers of the European Union, and Regulations by number.
 */
const SYMBOLS =
  /\b(?:[AES]\/(?:[A-Z]{1,5}[./])?(?:\d{1,3}|RES|CONF)[\w./()-]{1,30}[\w)]|resolutions?\s\d{1,4}(?:\/\d{1,4}|\s?\([IVXLC]{1,8}\))(?:\s[A-Z]\b)?|(?:CETS|ETS)\s(?:No\.?\s)?\d{1,3}|OECD\/LEGAL\/\d{4}|[35]20\d\d[A-Z]{1,2}\d{4}|Regulation\s\(EU\)\s\d{4}\/\d{1,5}|COM\(\d{4}\)\s?\d{1,4})/gu;
/** Every symbol has a digit. */
const DIGIT = /\d/u;

function symbols(clause: string, start: number): Reference[] {
  if (!DIGIT.test(clause)) return [];
  return [...clause.matchAll(SYMBOLS)].map((match) => {
    const range: Range = [start + match.index, start + match.index + match[0].length];
    return { kind: "instrument", id: null, range, text: match[0] };
  });
}

function named(
  kind: Reference["kind"],
  draft: Draft,
  mentions: readonly PhraseMatch<string>[],
  text: string,
): Reference[] {
  return mentions.map(({ value, first, last }) => {
    const range = rangeOf(draft.tokens, first, last);
    return { kind, id: value, range, text: text.slice(...range) };
  });
}

/** Instruments and bodies that a clause names: by symbol, or by a name that the gazetteer knows. */
export function referencesOf(draft: Draft, { text, names }: TextView): Reference[] {
  const { tokens, first, last, range } = draft;
  const found = [
    ...symbols(text.slice(...range), range[0]),
    ...named("instrument", draft, names.instruments.apart(tokens, first, last), text),
    ...named("body", draft, names.bodies.apart(tokens, first, last), text),
  ];
  return found.length < 2 ? found : found.sort((a, b) => a.range[0] - b.range[0]);
}
