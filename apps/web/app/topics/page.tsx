import type { Metadata } from "next";
import { Canonical } from "../../components/canonical.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { TopicScheme } from "../../components/topic-scheme.tsx";
import { topics } from "../../lib/api.ts";
import { paths } from "../../lib/site.ts";
import { messages } from "../../messages/index.ts";

const words = messages.topics;

export const metadata: Metadata = { title: words.title, description: words.lead };

export default async function TopicsPage() {
  const { items } = await topics();
  return (
    <>
      <Canonical path={paths.topics} />
      <PageHead kicker={messages.counts.topics(items.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <TopicScheme topics={items} />
    </>
  );
}
