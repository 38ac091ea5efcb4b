import { type DivergenceFact, LANGUAGES } from "../../model/index.ts";
import { type Rows, shown } from "./rows.ts";

const HEAD = [
  "instrument",
  "locator",
  "kind",
  "gap",
  ...LANGUAGES,
  ...LANGUAGES.map((language) => `term_${language}`),
  "status",
  "note",
  "extractor",
  "found",
];

/** One provision a row, with force and deciding words of each language. */
export const divergenceRows = (facts: readonly DivergenceFact[]): Rows => ({
  head: HEAD,
  rows: facts.map(({ instrument, locator, kind, gap, readings, status, note, method }) => {
    const of = (language: string) => readings.find((reading) => reading.language === language);
    return [
      instrument,
      locator,
      kind,
      String(gap),
      ...LANGUAGES.map((language) => shown(of(language)?.force)),
      ...LANGUAGES.map((language) => shown(of(language)?.term)),
      status,
      shown(note),
      method.extractor,
      method.date,
    ];
  }),
});
