import type { Extracted } from "./extracted.ts";

/** One statement a line. */
export function* toNdjson({ extraction }: Extracted): Generator<string> {
  for (const statement of extraction.statements) yield `${JSON.stringify(statement)}\n`;
}
