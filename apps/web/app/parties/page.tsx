import type { Metadata } from "next";
import { Canonical } from "../../components/canonical.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { PartyList } from "../../components/party-list.tsx";
import { parties } from "../../lib/api.ts";
import { paths } from "../../lib/site.ts";
import { messages } from "../../messages/index.ts";

const words = messages.parties;

export const metadata: Metadata = { title: words.title, description: words.lead };

export default async function PartiesPage() {
  const [active, others] = await Promise.all([parties(true), parties(false)]);
  return (
    <>
      <Canonical path={paths.parties} />
      <PageHead kicker={messages.counts.parties(active.length + others.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <section aria-labelledby="active">
        <h2 id="active">{words.active}</h2>
        <PartyList parties={active} />
      </section>
      <section aria-labelledby="others">
        <h2 id="others">{words.others}</h2>
        <p className="section-note">{words.othersNote}</p>
        <details>
          <summary>{words.showOthers(others.length)}</summary>
          <PartyList parties={others} />
        </details>
      </section>
    </>
  );
}
