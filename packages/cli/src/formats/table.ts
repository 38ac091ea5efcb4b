import { tableOf } from "./columns.ts";
import type { Extracted } from "./extracted.ts";

/** Aligned columns for a terminal: where, how strongly, who, on what, and the beginning of the words. */
export function* toTable({ text, extraction: { statements } }: Extracted): Generator<string> {
  const rows = statements.map(({ locator, force, speakers, topics, range }) => [
    locator,
    force,
    speakers.join(" ") || "?",
    topics[0] ?? "?",
    text.slice(range[0], Math.min(range[1], range[0] + 400)).replace(/\s+/gu, " "),
  ]);
  yield tableOf(["place", "force", "speakers", "topic", "words"], rows);
}
