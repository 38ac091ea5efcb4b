import { plain } from "../output.ts";

const WIDTH = 120;
const NARROWEST_LAST = 30;

/** Columns of a terminal, or a width that fits most pages where output goes elsewhere. */
const widthOfOutput = (): number => process.stdout.columns ?? WIDTH;

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}

/** A table with aligned columns; the last one takes what is left of the line. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head.map((name) => name.toUpperCase()), ...rows.map((row) => row.map(plain))];
  const last = head.length - 1;
  const widths = head.slice(0, last).map(() => 0);
  for (const row of all) {
    for (const [at, width] of widths.entries()) widths[at] = Math.max(width, row[at]?.length ?? 0);
  }
  const left = widths.reduce((sum, width) => sum - width - 2, widthOfOutput());
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) => `${(row[column] ?? "").padEnd(width)}  `);
    return `${cells.join("")}${cut(row[last] ?? "", Math.max(left, NARROWEST_LAST))}`.trimEnd();
  };
  return `${all.map(line).join("\n")}\n`;
}
