import { tableOf } from "../formats/columns.ts";

/** A table by its head and rows, for any format. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Formats in which the commands of comparison print. */

export type RowFormat = "table" | "json" | "csv" | "markdown";

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const SPECIAL = /[",\r\n]/u;
const MARKS = /[\\`*_{}[\]<>#|~]/gu;

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Text as Markdown shows it literally, on one line. */
export const literal = (text: string): string => text.replace(/\s+/gu, " ").replace(MARKS, "\\$&");

/** Rows as CSV under a head, lines ended by CR LF (RFC 4180). */
export const toCsv = ({ head, rows }: Rows): string =>
  [head, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

/** Rows as a table of Markdown. */
export const toMarkdown = ({ head, rows }: Rows): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(literal)))].join("");
};

/** Rows as aligned columns for a terminal. */
export const toColumns = ({ head, rows }: Rows): string => tableOf(head, rows);
