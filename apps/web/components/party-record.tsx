import type { PartyAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import type { PartyView } from "../lib/ledger.ts";
import type { Listing } from "../lib/listing.ts";
import { Belonging } from "./belonging.tsx";
import { Ledger } from "./ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { PartyCounts } from "./party-counts.tsx";
import { PartyStatements } from "./party-statements.tsx";
import { Said } from "./said.tsx";
import { PartyViews } from "./views/record-views.tsx";

/** A party: its names and codes, what it did, where it belongs, what it says. */
export function PartyRecord({
  edition,
  party,
  view,
  statements,
}: {
  edition: Edition;
  party: PartyAnswer;
  view: PartyView;
  statements: Listing;
}) {
  const { alsoSaid, messages } = edition;
  const { party: words, vocabulary } = messages;
  const { iso3166, name, kind, unMember } = party;
  const codes = [
    ...(iso3166 ? [`ISO 3166 ${iso3166.alpha2}, ${iso3166.alpha3}`, `M49 ${iso3166.numeric}`] : []),
    ...(unMember ? [words.unMember] : []),
  ];
  return (
    <>
      <PageHead kicker={vocabulary.partyKinds[kind]} title={<Said edition={edition} words={name} />}>
        <p className="names">
          {alsoSaid(name).map(([language, text]) => (
            <span key={language} lang={language} dir="auto">
              {text}
            </span>
          ))}
        </p>
        <p className="facts-line">{edition.inLine(codes)}</p>
        <PartyCounts edition={edition} counts={party.counts} />
        <PartyViews edition={edition} id={party.id} />
      </PageHead>
      <section aria-labelledby="ledger">
        <h2 id="ledger">{words.ledger}</h2>
        <p className="section-note">{words.ledgerNote}</p>
        <Ledger edition={edition} party={party} view={view} />
      </section>
      <Belonging edition={edition} party={party} />
      <PartyStatements edition={edition} party={party} view={view} statements={statements} />
    </>
  );
}
