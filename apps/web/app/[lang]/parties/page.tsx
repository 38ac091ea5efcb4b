import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PartyKindTable } from "../../../components/party-kind-table.tsx";
import { PartyList } from "../../../components/party-list.tsx";
import { parties } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import { kindsOfParties } from "../../../lib/party-kinds.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const { parties: words } = messages;
  return { title: words.title, description: words.lead };
}

export default async function PartiesPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const { parties: words, counts, vocabulary } = messages;
  const all = await parties();
  const kinds = kindsOfParties(all);
  return (
    <>
      <Canonical path={paths.parties} />
      <PageHead kicker={counts.parties(all.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <PartyKindTable edition={edition} kinds={kinds} />
      {kinds.map(({ kind, parties: own }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>
            {vocabulary.partyKindsMany[kind]} <span className="aside">{counts.number(own.length)}</span>
          </h2>
          <PartyList edition={edition} parties={own} />
        </section>
      ))}
      <p className="section-note">{words.silence}</p>
    </>
  );
}
