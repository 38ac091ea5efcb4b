import { type Cell, SEPARATOR, type Table } from "./table.ts";

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const SPECIAL = /[",\r\n]/u;

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A text as a cell of CSV (RFC 4180). What a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example csvCell("=1+1") // "'=1+1"
 */
export const csvCell = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);

function cellText(value: Cell): string {
  const text = typeof value === "object" ? value.join(SEPARATOR) : String(value ?? "");
  return typeof value === "string" || typeof value === "object" ? csvCell(text) : quoted(text);
}

/**
 * A row of headers and one row for each thing, lines ended by CR LF (RFC 4180). Lists are joined by `; `. A text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ cell }) => cellText(cell(row)))),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}
