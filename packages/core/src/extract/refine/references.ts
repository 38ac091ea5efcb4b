import type { DraftStatement, Range } from "../../model/index.ts";
import type { Draft, Refiner, TextView } from "../draft.ts";
import { namesIn } from "../gazetteer.ts";

type Reference = DraftStatement["references"][number];

/**
 * Symbols that name an instrument by themselves: United Nations documents (`A/RES/70/1`, `resolution 70/1`), the Council
 * of Europe Treaty Series, OECD legal instruments, CELEX numbers of the European Union, and Regulations by number.
 */
const SYMBOLS =
  /\b(?:[AES]\/(?:[A-Z]{1,5}[./])?(?:\d{1,3}|RES|CONF)[\w./()-]{1,30}[\w)]|resolutions?\s\d{1,4}(?:\/\d{1,4}|\s?\([IVXLC]{1,8}\))(?:\s[A-Z]\b)?|(?:CETS|ETS)\s(?:No\.?\s)?\d{1,3}|OECD\/LEGAL\/\d{4}|[35]20\d\d[A-Z]{1,2}\d{4}|Regulation\s\(EU\)\s\d{4}\/\d{1,5}|COM\(\d{4}\)\s?\d{1,4})/gu;

function symbols(draft: Draft, text: string): Reference[] {
  const [start, end] = draft.range;
  return [...text.slice(start, end).matchAll(SYMBOLS)].map((match) => {
    const range: Range = [start + match.index, start + match.index + match[0].length];
    return { kind: "instrument", id: null, range, text: match[0] };
  });
}

function names(draft: Draft, { text, gazetteer }: TextView): Reference[] {
  const tables = [
    ["instrument", gazetteer.instruments],
    ["body", gazetteer.bodies],
  ] as const;
  return tables.flatMap(([kind, table]) =>
    namesIn<string>(table, draft.tokens, draft.first, draft.last).map(({ id, first, last }): Reference => {
      const range: Range = [draft.tokens[first]?.start ?? 0, draft.tokens[last - 1]?.end ?? 0];
      return { kind, id, range, text: text.slice(...range) };
    }),
  );
}

/** Instruments and bodies that a clause names: by symbol, or by a name that the gazetteer knows. */
export const references: Refiner = {
  name: "references",
  refine: (drafts, text) =>
    drafts.map((draft) => ({
      ...draft,
      references: [...symbols(draft, text.text), ...names(draft, text)].sort(
        (a, b) => a.range[0] - b.range[0],
      ),
    })),
};
