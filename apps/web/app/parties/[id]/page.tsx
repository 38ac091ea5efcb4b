import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "../../../components/canonical.tsx";
import { PartyRecord } from "../../../components/party-record.tsx";
import { party } from "../../../lib/api.ts";
import { partyView } from "../../../lib/ledger.ts";
import { partyListing, type SearchParams } from "../../../lib/listing.ts";
import { partyCounts } from "../../../lib/party-counts.ts";
import { paths } from "../../../lib/site.ts";
import { said } from "../../../lib/words.ts";
import { messages } from "../../../messages/index.ts";

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await party((await params).id);
  if (!record) notFound();
  const held = partyCounts(record.counts).join("; ");
  return {
    title: said(record.name),
    description: `${said(record.name)}: ${held}. ${messages.party.ledgerNote}`,
  };
}

export default async function PartyPage({ params, searchParams }: Props) {
  const record = await party((await params).id);
  if (!record) notFound();
  const view = partyView(await searchParams);
  return (
    <>
      <Canonical path={paths.party(record.id)} />
      <PartyRecord party={record} view={view} statements={await partyListing(record, view)} />
    </>
  );
}
