import type { Progress } from "./use-extraction.ts";

export type Download = "json" | "ndjson" | "csv";

export const TYPES: Readonly<Record<Download, string>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
};

/**
 * What the reader takes home: the drafts as JSON with their document, one a line, or as the table that the thread made.
 *
 * @example filesOf(progress).ndjson?.split("\n").length // one more than there are statements
 */
export function filesOf({ document, statements, csv }: Progress): Partial<Record<Download, string>> {
  return {
    json: `${JSON.stringify({ document, statements }, null, 2)}\n`,
    ndjson: statements.map((one) => `${JSON.stringify(one)}\n`).join(""),
    ...(csv !== undefined && { csv }),
  };
}
