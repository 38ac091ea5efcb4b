import type { Metadata } from "next";
import { Canonical } from "../../components/canonical.tsx";
import { InstrumentList } from "../../components/instrument-list.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { instruments } from "../../lib/api.ts";
import { paths } from "../../lib/site.ts";
import { messages } from "../../messages/index.ts";

const words = messages.instruments;

export const metadata: Metadata = { title: words.title, description: words.lead };

export default async function InstrumentsPage() {
  const list = await instruments();
  return (
    <>
      <Canonical path={paths.instruments} />
      <PageHead kicker={messages.counts.instruments(list.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <h2 className="visually-hidden">{words.title}</h2>
      <InstrumentList instruments={list} />
    </>
  );
}
