import { csvCell } from "../../export/index.ts";

/** A table by its head and rows, for any format. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/u;

/** A number below zero is no formula. */
const cell = (text: string): string => (NUMBER.test(text) ? text : csvCell(text));

/**
 * Rows as CSV under a head, lines ended by CR LF (RFC 4180). A text that a spreadsheet would run as a formula begins with
 * an apostrophe.
 *
 * @example rowsToCsv({ head: ["id"], rows: [["a,b"]] }) // 'id\r\n"a,b"\r\n'
 */
export const rowsToCsv = ({ head, rows }: Rows): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join("; ");

/** A number for a cell; nothing where there is none. */
export const decimals = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : value.toFixed(2);

/** A whole number or a word for a cell; nothing where there is none. */
export const shown = (value: number | string | null | undefined): string => String(value ?? "");
