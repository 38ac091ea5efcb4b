import type { Result, Snapshot } from "../model/index.ts";

/** Formats in which one record can be had. */
export const EXPORT_FORMATS = ["json", "ndjson", "csv", "markdown", "yaml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function exportInstrument(_snapshot: Snapshot, _id: string, _format: ExportFormat): Result<string> {
  return { ok: false, issues: [] };
}
