import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "../../../../components/canonical.tsx";
import { FeedLinks } from "../../../../components/feed-links.tsx";
import { InstrumentRecord } from "../../../../components/instrument-record.tsx";
import { instrument } from "../../../../lib/api.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { jsonScript } from "../../../../lib/json-script.ts";
import { legislationOf } from "../../../../lib/legislation.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages, dated, said } = edition;
  const record = await instrument((await params).id);
  if (!record) notFound();
  const { counts } = messages;
  return {
    title: said(record.title),
    description: `${messages.vocabulary.instrumentKinds[record.kind]}, ${dated(record.adopted)}: ${counts.statements(record.counts.statements)}. ${said(record.coverage.note)}`,
  };
}

export default async function InstrumentPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { paths } = edition;
  const record = await instrument((await params).id);
  if (!record) notFound();
  return (
    <>
      <Canonical path={paths.instrument(record.id)} />
      <FeedLinks edition={edition} subject={`instruments/${record.id}`} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, so that no text can end the element
        dangerouslySetInnerHTML={{ __html: jsonScript(legislationOf(edition, record)) }}
      />
      <InstrumentRecord edition={edition} instrument={record} />
    </>
  );
}
