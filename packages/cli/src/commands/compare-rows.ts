import type { Rows } from "@concordance/core";
import { tableOf } from "../formats/columns.ts";

/** Formats in which the commands of comparison print. */
export type RowFormat = "table" | "json" | "csv" | "markdown";

const MARKS = /[\\`*_{}[\]<>#|~]/gu;

/** Text as Markdown shows it literally, on one line. */
export const literal = (text: string): string => text.replace(/\s+/gu, " ").replace(MARKS, "\\$&");

/** Rows as a table of Markdown. */
export const toMarkdown = ({ head, rows }: Rows): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(literal)))].join("");
};

/** Rows as aligned columns for a terminal. */
export const toColumns = ({ head, rows }: Rows): string => tableOf(head, rows);
