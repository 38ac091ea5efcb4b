import { type DraftStatement, rowsToCsv } from "@concordance/core";

const HEAD = [
  "id",
  "locator",
  "start",
  "end",
  "force",
  "strength",
  "speakers",
  "actors",
  "beneficiaries",
  "topics",
  "deadline",
  "confidence",
  "words",
] as const;

function row(text: string, one: DraftStatement): string[] {
  const { id, locator, range, force, strength, deadline, confidence } = one;
  const lists = [one.speakers, one.actors, one.beneficiaries, one.topics].map((ids) => ids.join("; "));
  const words = text.slice(range[0], range[1]);
  return [id, locator, ...range, force, strength, ...lists, deadline ?? "", confidence, words].map(String);
}

/**
 * Drafts as a table with their words, in CSV.
 *
 * @example tableOf("We agree.", extract("We agree.").statements).split("\r\n")[0] // "id,locator,start,end,…"
 */
export const tableOf = (text: string, statements: readonly DraftStatement[]): string =>
  rowsToCsv({ head: HEAD, rows: statements.map((one) => row(text, one)) });
