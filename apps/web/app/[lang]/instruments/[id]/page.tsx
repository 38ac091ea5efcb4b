import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AsOfNotice } from "../../../../components/as-of-notice.tsx";
import { Canonical } from "../../../../components/canonical.tsx";
import { CiteBox } from "../../../../components/cite-box.tsx";
import { FeedLinks } from "../../../../components/feed-links.tsx";
import { InstrumentRecord } from "../../../../components/instrument-record.tsx";
import { instrument, lastDay } from "../../../../lib/api.ts";
import { dayOf } from "../../../../lib/as-of.ts";
import { instrumentCitations } from "../../../../lib/citation.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { headOf } from "../../../../lib/head.ts";
import { jsonScript } from "../../../../lib/json-script.ts";
import { legislationOf } from "../../../../lib/legislation.ts";
import type { SearchParams } from "../../../../lib/listing.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }>; readonly searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages, dated, said } = edition;
  const record = await instrument((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const { counts, punctuation } = messages;
  const note = edition.saidIn(record.coverage.note);
  return headOf(edition, {
    path: edition.paths.instrument(record.id),
    image: `/og/${edition.language}/instruments/${record.id}.png`,
    article: true,
    title: said(record.title),
    description:
      [messages.vocabulary.instrumentKinds[record.kind], dated(record.adopted)].join(punctuation.comma) +
      punctuation.colon +
      [
        counts.statements(record.counts.statements),
        ...(note.language === edition.language ? [note.text] : []),
      ].join(punctuation.stop),
  });
}

export default async function InstrumentPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const record = await instrument((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const path = edition.paths.instrument(record.id);
  return (
    <>
      <Canonical path={path} />
      <FeedLinks edition={edition} subject={`instruments/${record.id}`} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, so that no text can end the element
        dangerouslySetInnerHTML={{ __html: jsonScript(legislationOf(edition, record)) }}
      />
      <AsOfNotice edition={edition} day={await dayOf(searchParams)} path={path} />
      <InstrumentRecord edition={edition} instrument={record} />
      <CiteBox
        edition={edition}
        title={edition.messages.cite.instrument}
        citations={instrumentCitations(edition, record)}
        path={path}
        record={`/v1/instruments/${record.id}`}
        day={await lastDay()}
        official={record.expressions.find(({ address }) => address)?.address}
      />
    </>
  );
}
