import { stringify } from "yaml";
import type { Statement } from "../model/index.ts";
import { toAnnotation } from "./annotations.ts";
import { toBibtex } from "./citation/bibtex.ts";
import { type Citation, citationOf } from "./citation/citation.ts";
import { toCslJson } from "./citation/csl-json.ts";
import { toRis } from "./citation/ris.ts";
import { toNdjson } from "./export-instrument.ts";
import type { ListFormat } from "./export-instruments.ts";
import { statementsToJsonLd } from "./json-ld/document.ts";
import { toMarkdown } from "./markdown.ts";
import type { Place } from "./place.ts";
import type { ExportedRecord } from "./record.ts";
import { toCsv } from "./table/csv.ts";
import { toCsvw } from "./table/csvw.ts";
import { STATEMENTS } from "./table/statements.ts";

/** Formats in which one statement can be had. */
export const STATEMENT_FORMATS = [
  "json",
  "jsonld",
  "csv",
  "csvw",
  "ndjson",
  "markdown",
  "yaml",
  "csl",
  "bibtex",
  "ris",
  "annotations",
] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** A statement with the record that it belongs to. */
export interface StatementInRecord {
  readonly statement: Statement;
  readonly record: ExportedRecord;
}

const cited = (found: readonly StatementInRecord[], place: Place): Citation[] =>
  found.map(({ statement, record }) => citationOf(record, place, statement));

type ListWriter = (found: readonly StatementInRecord[], place: Place, name: string) => string;
const only = (found: readonly StatementInRecord[]): Statement[] => found.map(({ statement }) => statement);

const LIST_WRITERS: Readonly<Record<ListFormat, ListWriter>> = {
  csv: (found) => toCsv(STATEMENTS, only(found)),
  csvw: (_found, _place, name) => toCsvw(STATEMENTS, `${name}.csv`),
  ndjson: (found) => toNdjson(only(found)),
  jsonld: (found, place) => statementsToJsonLd(only(found), place),
  csl: (found, place) => toCslJson(cited(found, place)),
  bibtex: (found, place) => toBibtex(cited(found, place)),
  ris: (found, place) => toRis(cited(found, place)),
};

/** Writes statements of any records; `name` is that of the file beside which `csvw` stands. */
export const writeStatements = (
  found: readonly StatementInRecord[],
  format: ListFormat,
  place: Place,
  name: string,
): string => LIST_WRITERS[format](found, place, name);

/** Writes one statement, cited by its clause where the format is one of citation. */
export function writeStatement(found: StatementInRecord, format: StatementFormat, place: Place): string {
  const { statement, record } = found;
  if (format === "json") return `${JSON.stringify(statement, null, 2)}\n`;
  if (format === "yaml") return stringify(statement, { lineWidth: 0, compat: "yaml-1.1" });
  if (format === "markdown") return toMarkdown({ ...record, statements: [statement] });
  if (format === "annotations") return toAnnotation(statement, record.instrument, place);
  return writeStatements([found], format, place, statement.id);
}
