import { stringify } from "yaml";
import type { Result } from "../model/index.ts";
import { toAkomaNtoso } from "./akoma-ntoso/akoma-ntoso.ts";
import { toAnnotations } from "./annotations.ts";
import { toBibtex } from "./citation/bibtex.ts";
import { citationOf } from "./citation/citation.ts";
import { toCslJson } from "./citation/csl-json.ts";
import { toRis } from "./citation/ris.ts";
import { recordToJsonLd } from "./json-ld/document.ts";
import { toMarkdown } from "./markdown.ts";
import { NO_PLACE, type Place } from "./place.ts";
import { type Exported, type ExportedRecord, recordOf } from "./record.ts";
import { toCsv } from "./table/csv.ts";
import { toCsvw } from "./table/csvw.ts";
import { STATEMENTS } from "./table/statements.ts";

/** Formats in which one record can be had. */
export const EXPORT_FORMATS = [
  "json",
  "ndjson",
  "csv",
  "csvw",
  "markdown",
  "yaml",
  "jsonld",
  "akn",
  "csl",
  "bibtex",
  "ris",
  "annotations",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Lines of JSON, one for each item. */
export const toNdjson = (items: readonly object[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join("");

const WRITERS: Readonly<Record<ExportFormat, (record: ExportedRecord, place: Place) => string>> = {
  json: (record) => `${JSON.stringify(record, null, 2)}\n`,
  ndjson: ({ statements }) => toNdjson(statements),
  csv: ({ statements }) => toCsv(STATEMENTS, statements),
  csvw: ({ instrument }) => toCsvw(STATEMENTS, `${instrument.id}.csv`),
  markdown: toMarkdown,
  // Readers of YAML 1.1 would take Norway's id for `false` and a date for a moment; both are quoted for them.
  yaml: (record) => stringify(record, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" }),
  jsonld: recordToJsonLd,
  akn: toAkomaNtoso,
  csl: (record, place) => toCslJson([citationOf(record, place)]),
  bibtex: (record, place) => toBibtex([citationOf(record, place)]),
  ris: (record, place) => toRis([citationOf(record, place)]),
  annotations: toAnnotations,
};

/** Writes a record in a format; the text ends with a line break. */
export const writeRecord = (record: ExportedRecord, format: ExportFormat, place: Place): string =>
  WRITERS[format](record, place);

/**
 * Writes one record of a snapshot: `json` and `yaml` whole, with the parties and bodies that it names; `jsonld` the same
 * by a published context; `akn` its structure with the codings; `ndjson` and `csv` one statement a line, `csvw` what the
 * columns mean; `annotations` its statements as W3C Web Annotations; `csl`, `bibtex` and `ris` as an entry of a
 * bibliography; `markdown` as a page to read, with its sources.
 *
 * @param place where the register is served, for the addresses in the export
 * @returns the text, ended by a line break, or the issue `unknown-instrument`
 * @example exportInstrument(snapshot, "bletchley-2023", "csv")
 */
export function exportInstrument(
  snapshot: Exported,
  id: string,
  format: ExportFormat,
  place: Place = NO_PLACE,
): Result<string> {
  const record = recordOf(snapshot, id);
  if (record) return { ok: true, value: writeRecord(record, format, place) };
  const message = `no instrument has the id ${JSON.stringify(id.slice(0, 80))}`;
  const tip = "An id names party or body, year and subject; a search for words of the title finds it.";
  return {
    ok: false,
    issues: [{ code: "unknown-instrument", severity: "error", path: "snapshot", message, tip }],
  };
}
