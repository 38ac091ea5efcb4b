import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AsOfNotice } from "../../../../components/as-of-notice.tsx";
import { Canonical } from "../../../../components/canonical.tsx";
import { CiteBox } from "../../../../components/cite-box.tsx";
import { FeedLinks } from "../../../../components/feed-links.tsx";
import { PartyRecord } from "../../../../components/party-record.tsx";
import { lastDay, party } from "../../../../lib/api.ts";
import { dayOf } from "../../../../lib/as-of.ts";
import { partyCitation } from "../../../../lib/citation.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { headOf } from "../../../../lib/head.ts";
import { partyView } from "../../../../lib/ledger.ts";
import { partyListing, type SearchParams } from "../../../../lib/listing.ts";
import { partyCounts } from "../../../../lib/party-counts.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }>; readonly searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages, said } = edition;
  const { punctuation } = messages;
  const record = await party((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const held = edition.inLine(partyCounts(edition, record.counts));
  return headOf(edition, {
    path: edition.paths.party(record.id),
    image: `/og/${edition.language}/parties/${record.id}.png`,
    title: said(record.name),
    description:
      said(record.name) + punctuation.colon + [held, messages.party.ledgerNote].join(punctuation.stop),
  });
}

export default async function PartyPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths } = edition;
  const record = await party((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const day = await lastDay();
  const view = partyView(await searchParams);
  return (
    <>
      <Canonical path={paths.party(record.id)} />
      <FeedLinks edition={edition} subject={`parties/${record.id}`} />
      <AsOfNotice edition={edition} day={await dayOf(searchParams)} path={paths.party(record.id)} />
      <PartyRecord
        edition={edition}
        party={record}
        view={view}
        statements={await partyListing(record, view)}
      />
      <CiteBox
        edition={edition}
        title={edition.messages.cite.party}
        citations={day ? partyCitation(edition, record, day) : []}
        path={paths.party(record.id)}
        day={day}
      />
    </>
  );
}
