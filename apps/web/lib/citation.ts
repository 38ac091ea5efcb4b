import type { StatementAnswer } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";
import { shortId } from "./words.ts";

/** One line of plain text that names the statement, its place and how far its coding was reviewed. */
export function citationOf(edition: Edition, statement: StatementAnswer): string {
  const { messages, paths, dated, instrumentTitle, locatorWords } = edition;
  const instrument = statement.included.instruments[statement.instrument];
  const made = [instrument?.place, instrument && dated(instrument.adopted)].filter(Boolean);
  return messages.statement.citation({
    title: instrumentTitle(statement.included, statement.instrument),
    made: made.join(messages.punctuation.comma),
    place: locatorWords(statement.locator).toLowerCase(),
    id: shortId(statement.id),
    review: messages.vocabulary.reviewInLine[statement.provenance.review.status],
    site: messages.site.name,
    address: addressOf(paths.statement(statement.id)),
  });
}
