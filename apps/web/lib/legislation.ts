import type { InstrumentAnswer, StatementAnswer } from "@concordance/client";
import { machineDate } from "./dates.ts";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";

/** Words with their language (JSON-LD 1.1, section 4.2.4); the property inLanguage tells that of the thing, not of its name. */
const worded = ({ language, text }: { readonly language: string; readonly text: string }) => ({
  "@language": language,
  "@value": text,
});

/** The instrument in schema.org's words (type Legislation), as search engines read it. */
export function legislationOf(edition: Edition, instrument: InstrumentAnswer): Record<string, unknown> {
  const { messages, paths, saidIn, alsoSaid, partyName } = edition;
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": addressOf(paths.instrument(instrument.id)),
    url: addressOf(paths.instrument(instrument.id)),
    name: worded(saidIn(instrument.title)),
    alternateName: alsoSaid(instrument.title).map(([language, text]) => worded({ language, text })),
    legislationType: messages.vocabulary.instrumentKinds[instrument.kind],
    legislationDate: machineDate(instrument.adopted),
    legislationIdentifier: instrument.identifiers.map(({ value }) => value),
    legislationPassedBy: instrument.parties
      .filter(({ role }) => role !== "declined" && role !== "sponsor")
      .map(({ party }) => ({ "@type": "Organization", name: partyName(instrument.included, party) })),
    inLanguage: instrument.expressions.map(({ language }) => language),
    locationCreated: instrument.place,
    sameAs: instrument.expressions.flatMap(({ address }) => address ?? []),
  };
}

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** The statement in schema.org's words (type Statement): a part of its instrument, by those who speak. */
export function statementData(edition: Edition, statement: StatementAnswer): Record<string, unknown> {
  const { messages, paths, saidIn, partyName, locatorWords, instrumentTitle } = edition;
  const { included, instrument, speakers, topics, summary, locator, provenance } = statement;
  const { language, text } = saidIn(summary);
  const address = addressOf(paths.statement(statement.id));
  return {
    "@context": "https://schema.org",
    "@type": "Statement",
    "@id": address,
    url: address,
    name: `${instrumentTitle(included, instrument)}${messages.punctuation.comma}${locatorWords(locator)}`,
    abstract: worded({ language, text }),
    inLanguage: language,
    license: LICENCE,
    creativeWorkStatus: messages.vocabulary.review[provenance.review.status],
    author: speakers.map((id) => ({ "@type": "Organization", name: partyName(included, id) })),
    about: topics.map((id) => ({
      "@type": "DefinedTerm",
      name: messages.vocabulary.topics[id],
      url: addressOf(paths.topic(id)),
    })),
    isPartOf: {
      "@type": "Legislation",
      "@id": addressOf(paths.instrument(instrument)),
      name: instrumentTitle(included, instrument),
    },
  };
}
