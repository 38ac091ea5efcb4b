import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "../../../components/canonical.tsx";
import { InstrumentRecord } from "../../../components/instrument-record.tsx";
import { instrument } from "../../../lib/api.ts";
import { jsonScript } from "../../../lib/json-script.ts";
import { legislationOf } from "../../../lib/legislation.ts";
import { paths } from "../../../lib/site.ts";
import { dated, said } from "../../../lib/words.ts";
import { messages } from "../../../messages/index.ts";

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await instrument((await params).id);
  if (!record) notFound();
  const { counts } = messages;
  return {
    title: said(record.title),
    description: `${messages.vocabulary.instrumentKinds[record.kind]}, ${dated(record.adopted)}: ${counts.statements(record.counts.statements)}. ${said(record.coverage.note)}`,
  };
}

export default async function InstrumentPage({ params }: Props) {
  const record = await instrument((await params).id);
  if (!record) notFound();
  return (
    <>
      <Canonical path={paths.instrument(record.id)} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, so that no text can end the element
        dangerouslySetInnerHTML={{ __html: jsonScript(legislationOf(record)) }}
      />
      <InstrumentRecord instrument={record} />
    </>
  );
}
