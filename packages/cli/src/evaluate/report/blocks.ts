import { tableOf } from "../../formats/columns.ts";
import type { Figure } from "../measure/figures.ts";

/** A figure with three digits, or a dash where nothing was measured. */
export const shown = (figure: Figure | undefined): string =>
  figure === null || figure === undefined ? "–" : figure.toFixed(3);

/** A heading, a line that says how to read it, and a table; nothing where the table has no rows. */
export function* block(
  heading: string,
  note: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  if (rows.length > 0) yield `${heading}\n${note}\n\n${tableOf(head, rows)}\n`;
}
