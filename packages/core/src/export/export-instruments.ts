import { toBibtex } from "./citation/bibtex.ts";
import { type Citation, citationOf } from "./citation/citation.ts";
import { toCslJson } from "./citation/csl-json.ts";
import { toRis } from "./citation/ris.ts";
import { toNdjson } from "./export-instrument.ts";
import { registerToJsonLd } from "./json-ld/document.ts";
import type { Place } from "./place.ts";
import { type Exported, recordFrom } from "./record.ts";
import { toCsv } from "./table/csv.ts";
import { toCsvw } from "./table/csvw.ts";
import { INSTRUMENTS } from "./table/instruments.ts";

/** Formats in which several instruments, or statements of several, can be had together. */
export const LIST_FORMATS = ["csv", "csvw", "ndjson", "jsonld", "csl", "bibtex", "ris"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

const cited = (exported: Exported, place: Place): Citation[] =>
  exported.instruments.map((instrument) => citationOf(recordFrom(instrument, [], exported), place));

type Writer = (exported: Exported, place: Place, name: string) => string;

const WRITERS: Readonly<Record<ListFormat, Writer>> = {
  csv: ({ instruments }) => toCsv(INSTRUMENTS, instruments),
  csvw: (_exported, _place, name) => toCsvw(INSTRUMENTS, `${name}.csv`),
  ndjson: ({ instruments }) => toNdjson(instruments),
  jsonld: (exported, place) =>
    registerToJsonLd({ ...exported, statements: [], parties: [], bodies: [] }, place),
  csl: (exported, place) => toCslJson(cited(exported, place)),
  bibtex: (exported, place) => toBibtex(cited(exported, place)),
  ris: (exported, place) => toRis(cited(exported, place)),
};

/** Writes instruments without their statements; `name` is that of the file beside which `csvw` stands. */
export const writeInstruments = (
  exported: Exported,
  format: ListFormat,
  place: Place,
  name: string,
): string => WRITERS[format](exported, place, name);
