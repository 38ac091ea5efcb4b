import type { StatementAnswer } from "@concordance/client";
import type { Edition } from "../edition.ts";
import { escaped } from "../markup.ts";
import { addressOf } from "../site.ts";
import { embeddedPage } from "./page.ts";

/** A statement for a frame: what it says, where it stands, and where that is from. */
export function embeddedStatement(edition: Edition, statement: StatementAnswer, nonce: string): string {
  const { messages, saidIn, paths, instrumentTitle, locatorWords, dated, inLine } = edition;
  const { included, instrument, summary, force, locator, provenance } = statement;
  const { language, text } = saidIn(summary);
  const made = included.instruments[instrument];
  const { vocabulary, punctuation } = messages;
  const kind = inLine([vocabulary.forces[force], vocabulary.review[provenance.review.status]]);
  const place = [
    instrumentTitle(included, instrument),
    made ? dated(made.adopted) : "",
    locatorWords(locator),
  ]
    .filter(Boolean)
    .join(punctuation.comma);
  const body = `<p class="s f">${escaped(kind)}</p><p lang="${language}" dir="auto">${escaped(text)}</p><p class="s">${escaped(place)}</p>`;
  return embeddedPage(
    edition,
    { title: text, address: addressOf(paths.statement(statement.id)), body },
    nonce,
  );
}
