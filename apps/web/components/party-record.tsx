import type { PartyAnswer } from "@concordance/api/client";
import type { Listing } from "../lib/listing.ts";
import { paths } from "../lib/site.ts";
import { alsoSaid, said } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { Ledger } from "./ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { Pager } from "./pager.tsx";
import { StatementItems } from "./statement-items.tsx";

const { party: words, vocabulary, counts } = messages;

/** A party: its names and codes, what it did, what it says. */
export function PartyRecord({ party, statements }: { party: PartyAnswer; statements: Listing }) {
  const { iso3166, name, kind, unMember, acts, included } = party;
  const codes = iso3166 && `ISO 3166 ${iso3166.alpha2}, ${iso3166.alpha3} · M49 ${iso3166.numeric}`;
  return (
    <>
      <PageHead kicker={vocabulary.partyKinds[kind]} title={said(name)}>
        <p className="names">
          {alsoSaid(name).map(([language, text]) => (
            <span key={language} lang={language} dir="auto">
              {text}
            </span>
          ))}
        </p>
        <p className="facts-line">{[codes, unMember && words.member].filter(Boolean).join(" · ")}</p>
      </PageHead>
      <section aria-labelledby="ledger">
        <h2 id="ledger">{words.ledger}</h2>
        <p className="section-note">{words.ledgerNote}</p>
        <Ledger acts={acts} included={included} />
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">
          {words.statements} <span className="aside">{counts.number(party.counts.statements)}</span>
        </h2>
        {statements.items.length === 0 && <p className="missing">{words.noStatements}</p>}
        <StatementItems statements={statements.items} included={statements.included} />
        <Pager path={paths.party(party.id)} next={statements.next} onFirst={statements.onFirst} />
      </section>
    </>
  );
}
