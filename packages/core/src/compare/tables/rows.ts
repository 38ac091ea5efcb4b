/** A table by its head and rows, for any format. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/u;
const SPECIAL = /[",\r\n]/u;

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows as CSV under a head, lines ended by CR LF (RFC 4180). A text that a spreadsheet would run as a formula begins with
 * an apostrophe.
 *
 * @example rowsToCsv({ head: ["id"], rows: [["a,b"]] }) // 'id\r\n"a,b"\r\n'
 */
export const rowsToCsv = ({ head, rows }: Rows): string =>
  [head, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join("; ");

/** A number for a cell; nothing where there is none. */
export const decimals = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : value.toFixed(2);

/** A whole number or a word for a cell; nothing where there is none. */
export const shown = (value: number | string | null | undefined): string => String(value ?? "");
