import type { InstrumentAnswer } from "@concordance/client";
import { machineDate } from "./dates.ts";
import type { Edition } from "./edition.ts";
import { addressOf } from "./site.ts";

/** The instrument in schema.org's words (type Legislation), as search engines read it. */
export function legislationOf(edition: Edition, instrument: InstrumentAnswer): Record<string, unknown> {
  const { messages, paths, said, alsoSaid, partyName } = edition;
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": addressOf(paths.instrument(instrument.id)),
    url: addressOf(paths.instrument(instrument.id)),
    name: said(instrument.title),
    alternateName: alsoSaid(instrument.title).map(([, title]) => title),
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
