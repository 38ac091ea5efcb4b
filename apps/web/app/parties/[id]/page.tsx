import type { PartyAnswer } from "@concordance/api/client";
import type { Metadata } from "next";
import Link from "next/link";
import { Fact, Facts } from "../../../components/facts";
import { ScrollTable } from "../../../components/scroll-table";
import { StatementEntry } from "../../../components/statement-entry";
import { instrumentPath, partyPath } from "../../../lib/addresses";
import { getParty } from "../../../lib/api";
import { dateInWords } from "../../../lib/dates";
import { title } from "../../../lib/labels";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const party = await getParty((await params).id);
  return {
    title: party.name.en,
    description: `What ${party.name.en} signed, adopted, sponsored or declined on artificial intelligence, with dates and sources.`,
    alternates: { canonical: partyPath(party.id) },
  };
}

function Ledger({ party }: { party: PartyAnswer }) {
  if (party.acts.length === 0) return <p>No act of this party is recorded.</p>;
  return (
    <ScrollTable name="Acts, the newest first">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Act</th>
          <th scope="col">Instrument</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {party.acts.map(({ act, date, instrument, note, sources }) => (
          <tr key={`${instrument} ${act} ${date ?? ""}`}>
            <td>
              {date ? (
                <time dateTime={date}>{dateInWords(date)}</time>
              ) : (
                <span className="aside">not recorded</span>
              )}
            </td>
            <td>{title(act)}</td>
            <th scope="row">
              <Link href={instrumentPath(instrument)}>
                {party.included.instruments[instrument]?.title.en ?? instrument}
              </Link>
              {note && <span className="aside"> {note}</span>}
            </th>
            <td>
              {sources.map(({ id, name, address }, index) => (
                <span key={id}>
                  {index > 0 && "; "}
                  {address ? (
                    <a href={address} rel="noopener noreferrer external">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

export default async function PartyPage({ params }: Props) {
  const party = await getParty((await params).id);
  const names = Object.entries(party.name).filter(([tag]) => tag !== "en");
  return (
    <>
      <header className="record-head">
        <p className="kicker">{title(party.kind)}</p>
        <h1>{party.name.en}</h1>
        <Facts>
          <Fact name="Names">
            <ul className="inline-list">
              {names.map(([tag, name]) => (
                <li key={tag} lang={tag} dir={tag === "ar" ? "rtl" : undefined}>
                  {name}
                </li>
              ))}
            </ul>
          </Fact>
          {party.iso3166 && (
            <Fact name="Codes">
              ISO 3166-1 {party.iso3166.alpha2}, {party.iso3166.alpha3}; UN M49{" "}
              {party.m49 ?? party.iso3166.numeric}
            </Fact>
          )}
          {party.kind === "state" && <Fact name="UN member">{party.unMember ? "Yes" : "No"}</Fact>}
        </Facts>
      </header>
      <section aria-labelledby="ledger">
        <h2 id="ledger">Ledger</h2>
        <Ledger party={party} />
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">Statements it speaks ({party.statements.total})</h2>
        {party.statements.items.map((statement) => (
          <StatementEntry key={statement.id} statement={statement} included={party.included} crossing />
        ))}
        {party.statements.next && (
          <p className="aside">The first {party.statements.items.length} are shown.</p>
        )}
      </section>
    </>
  );
}
