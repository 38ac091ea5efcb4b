import type { StatementAnswer } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { addressOf, paths } from "./site.ts";
import { dated, instrumentTitle, locatorWords, shortId } from "./words.ts";

/** One line of plain text that names the statement, its place and how far its coding was reviewed. */
export function citationOf(statement: StatementAnswer): string {
  const instrument = statement.included.instruments[statement.instrument];
  const place = [instrument?.place, instrument && dated(instrument.adopted)].filter(Boolean).join(", ");
  const where = `${locatorWords(statement.locator).toLowerCase()}, statement ${shortId(statement.id)}`;
  const review = wordFor(statement);
  return `${instrumentTitle(statement.included, statement.instrument)} (${place}), ${where}. Coded in ${messages.site.name} (${review}), ${addressOf(paths.statement(statement.id))}.`;
}

const wordFor = ({ provenance }: StatementAnswer): string =>
  messages.vocabulary.review[provenance.review.status].toLowerCase();
