import type { Document, DraftStatement } from "@concordance/core";

export const DOWNLOADS = ["json", "ndjson", "csv"] as const;
export type Download = (typeof DOWNLOADS)[number];

export const TYPES: Readonly<Record<Download, string>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
};

const COLUMNS = [
  "id",
  "locator",
  "start",
  "end",
  "force",
  "strength",
  "speakers",
  "actors",
  "beneficiaries",
  "topics",
  "deadline",
  "confidence",
  "words",
] as const;

/** A cell by RFC 4180; one that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function row(text: string, one: DraftStatement): string {
  const { id, locator, range, force, strength, deadline, confidence } = one;
  const lists = [one.speakers, one.actors, one.beneficiaries, one.topics].map((ids) => ids.join(" "));
  const words = text.slice(range[0], range[1]);
  return [id, locator, ...range, force, strength, ...lists, deadline ?? "", confidence, words]
    .map((value) => (typeof value === "number" ? String(value) : cell(value)))
    .join(",");
}

/**
 * What the reader takes home: the drafts as JSON with their document, one a line, or as a table with their words.
 *
 * @example written("csv", text, document, statements).split("\r\n")[0] // "id,locator,start,end,…"
 */
export function written(
  format: Download,
  text: string,
  document: Document,
  statements: readonly DraftStatement[],
): string {
  if (format === "json") return `${JSON.stringify({ document, statements }, null, 2)}\n`;
  if (format === "ndjson") return statements.map((one) => `${JSON.stringify(one)}\n`).join("");
  return [COLUMNS.join(","), ...statements.map((one) => row(text, one)), ""].join("\r\n");
}
