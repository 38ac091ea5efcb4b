import { stringify } from "yaml";
import type { Result, Snapshot } from "../model/index.ts";
import { toCsv } from "./csv.ts";
import { toMarkdown } from "./markdown.ts";
import { type ExportedRecord, recordOf } from "./record.ts";

/** Formats in which one record can be had. */
export const EXPORT_FORMATS = ["json", "ndjson", "csv", "markdown", "yaml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (record: ExportedRecord) => string>> = {
  json: (record) => `${JSON.stringify(record, null, 2)}\n`,
  ndjson: ({ statements }) => statements.map((statement) => `${JSON.stringify(statement)}\n`).join(""),
  csv: toCsv,
  markdown: toMarkdown,
  // Readers of YAML 1.1 would take Norway's id for `false` and a date for a moment; both are quoted for them.
  yaml: (record) => stringify(record, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" }),
};

/**
 * Writes one record of a snapshot: `json` and `yaml` whole, with the parties and bodies that it names; `ndjson`
 * and `csv` one statement a line; `markdown` as a page to read, with its sources.
 *
 * @returns the text, ended by a line break, or the issue `unknown-instrument`
 * @example exportInstrument(snapshot, "bletchley-2023", "csv")
 */
export function exportInstrument(snapshot: Snapshot, id: string, format: ExportFormat): Result<string> {
  const record = recordOf(snapshot, id);
  if (record) return { ok: true, value: WRITERS[format](record) };
  const message = `no instrument has the id ${JSON.stringify(id.slice(0, 80))}`;
  const tip = "An id names party or body, year and subject; a search for words of the title finds it.";
  return {
    ok: false,
    issues: [{ code: "unknown-instrument", severity: "error", path: "snapshot", message, tip }],
  };
}
