import type { InstrumentAnswer, PartyAnswer, StatementAnswer } from "@concordance/client";
import { type Cited, citationsOf } from "./citation-styles.ts";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";
import { shortId } from "./words.ts";

/** A record in several styles, each with the name of its style; one of plain text has none. */
type Citations = readonly (readonly [style: string, citation: string])[];

type Made = Pick<InstrumentAnswer, "title" | "kind" | "place" | "adopted">;

/** What every citation says of an instrument. */
function citedOf(edition: Edition, { title, kind, place, adopted }: Made) {
  const { messages, dated, said, apart } = edition;
  return {
    title: apart(said(title)),
    kind: messages.vocabulary.instrumentKinds[kind],
    place: place && apart(place),
    date: dated(adopted),
    site: messages.site.name,
    listed: edition.listed,
  };
}

/** One line of plain text that names the statement, its place and how far its coding was reviewed. */
function plainCitation(edition: Edition, statement: StatementAnswer): string {
  const { messages, paths, dated, apart, instrumentTitle, locatorWords } = edition;
  const instrument = statement.included.instruments[statement.instrument];
  const { place, adopted } = instrument ?? {};
  const made = [place && apart(place), adopted && dated(adopted)].filter(Boolean);
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

/** A statement: in plain words, and its clause in each style. */
export function statementCitations(edition: Edition, statement: StatementAnswer): Citations {
  const { paths, locatorWords, partyName } = edition;
  const { included, instrument, speakers, locator, id } = statement;
  const plain = ["", plainCitation(edition, statement)] as const;
  const made = included.instruments[instrument];
  if (!made) return [plain];
  const cited: Cited = {
    ...citedOf(edition, made),
    authors: speakers.map((speaker) => partyName(included, speaker)),
    clause: locatorWords(locator).toLowerCase(),
    address: addressOf(paths.statement(id)),
  };
  return [plain, ...citationsOf(cited)];
}

/** A provision in plain words, with the language of its text. */
export function provisionCitation(
  edition: Edition,
  { id, title, place, adopted }: Made & { readonly id: string },
  { locator, text }: { readonly locator: string; readonly text: { readonly language: string } },
): string {
  const { messages, paths, dated, said, locatorWords, languageName } = edition;
  const { comma } = messages.punctuation;
  const made = [place, dated(adopted)].filter(Boolean).join(comma);
  const parts = [
    `${said(title)} (${made})`,
    locatorWords(locator).toLowerCase(),
    languageName(text.language),
  ];
  return `${parts.join(comma)}. ${messages.site.name}, ${addressOf(paths.instrument(id))}`;
}

/** An instrument in each style, by those who signed, adopted, endorsed or issued it. */
export function instrumentCitations(edition: Edition, instrument: InstrumentAnswer): Citations {
  const { id, parties, identifiers, included } = instrument;
  return citationsOf({
    ...citedOf(edition, instrument),
    authors: parties
      .filter(({ role }) => role !== "declined" && role !== "sponsor")
      .map(({ party }) => edition.partyName(included, party)),
    number: identifiers.find(({ scheme }) => scheme !== "akn-work")?.value,
    address: addressOf(edition.paths.instrument(id)),
  });
}

/** The record of a party, on the day up to which the register is known. */
export function partyCitation(edition: Edition, party: PartyAnswer, day: string): Citations {
  const { messages, paths, said, dated } = edition;
  return [
    ["", `${messages.site.name}, ${said(party.name)} (${dated(day)}). ${addressOf(paths.party(party.id))}`],
  ];
}
