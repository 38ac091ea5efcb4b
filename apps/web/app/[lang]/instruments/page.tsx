import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { InstrumentList } from "../../../components/instrument-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { instruments } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const words = messages.instruments;
  return { title: words.title, description: words.lead };
}

export default async function InstrumentsPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const words = messages.instruments;
  const list = await instruments();
  return (
    <>
      <Canonical path={paths.instruments} />
      <PageHead kicker={messages.counts.instruments(list.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <h2 className="visually-hidden">{words.title}</h2>
      <InstrumentList edition={edition} instruments={list} />
    </>
  );
}
