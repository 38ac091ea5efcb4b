import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { TopicScheme } from "../../../components/topic-scheme.tsx";
import { topics } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const words = messages.topics;
  return { title: words.title, description: words.lead };
}

export default async function TopicsPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const words = messages.topics;
  const { items } = await topics();
  return (
    <>
      <Canonical path={paths.topics} />
      <PageHead kicker={messages.counts.topics(items.length)} title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <TopicScheme edition={edition} topics={items} />
    </>
  );
}
