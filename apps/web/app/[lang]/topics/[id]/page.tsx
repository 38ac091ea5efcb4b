import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "../../../../components/canonical.tsx";
import { FeedLinks } from "../../../../components/feed-links.tsx";
import { PageHead } from "../../../../components/page-head.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { StatementItems } from "../../../../components/statement-items.tsx";
import { TopicViews } from "../../../../components/views/record-views.tsx";
import { topic } from "../../../../lib/api.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { headOf } from "../../../../lib/head.ts";
import { listing, type SearchParams } from "../../../../lib/listing.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }>; readonly searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages } = edition;
  const { vocabulary, counts } = messages;
  const record = await topic((await params).id);
  if (!record) notFound();
  const held = `${counts.statements(record.counts.statements)}, ${counts.instruments(record.counts.instruments)}`;
  return headOf(edition, {
    path: edition.paths.topic(record.id),
    image: `/og/${edition.language}/topics/${record.id}.png`,
    title: vocabulary.topics[record.id],
    description: `${vocabulary.topics[record.id]}${messages.punctuation.colon}${held}.`,
  });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const { topic: words, vocabulary, counts } = messages;
  const record = await topic((await params).id);
  if (!record) notFound();
  const { included } = record;
  const statements = await listing({ ...record.statements, included }, { topic: record.id }, searchParams);
  return (
    <>
      <Canonical path={paths.topic(record.id)} />
      <FeedLinks edition={edition} subject={`topics/${record.id}`} />
      <PageHead
        kicker={
          <a
            href={`${paths.topics}#${record.theme}`}
          >{`${words.theme}${messages.punctuation.colon}${vocabulary.themes[record.theme]}`}</a>
        }
        title={vocabulary.topics[record.id]}
      >
        <p className="lead">{vocabulary.topicScopes[record.id]}</p>
        <p className="facts-line">
          {counts.statements(record.counts.statements)} · {counts.instruments(record.counts.instruments)}
        </p>
        <TopicViews edition={edition} id={record.id} />
      </PageHead>
      <section aria-labelledby="statements">
        <h2 id="statements" className="visually-hidden">
          {words.statements}
        </h2>
        {statements.items.length === 0 && <p className="missing">{words.none}</p>}
        <StatementItems edition={edition} statements={statements.items} included={statements.included} />
        <Pager
          edition={edition}
          path={paths.topic(record.id)}
          next={statements.next}
          onFirst={statements.onFirst}
        />
      </section>
    </>
  );
}
