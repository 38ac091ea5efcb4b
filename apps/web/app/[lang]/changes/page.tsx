import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { ChangeList } from "../../../components/change-list.tsx";
import { FeedLinks, FeedList } from "../../../components/feed-links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Pager } from "../../../components/pager.tsx";
import { changes, instruments } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NEWEST_FIRST = { sort: "-date", limit: 50 } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = editionAt((await params).lang).messages.changes;
  return { title: words.title, description: words.lead };
}

/** A page of changes; the first where a cursor leads nowhere. */
async function pageOf(after: string | undefined) {
  const from = (cursor: string | undefined) => changes({ ...NEWEST_FIRST, cursor });
  return (await viewAnswer(from(after))) ?? from(undefined);
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { changes: words } = edition.messages;
  const { paths } = edition;
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const [page, list] = await Promise.all([pageOf(cursor), instruments()]);
  return (
    <>
      <Canonical path={paths.changes} />
      <FeedLinks edition={edition} subject="all" />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <section aria-labelledby="feeds">
        <h2 id="feeds">{words.feeds}</h2>
        <p className="section-note">{words.feedsNote}</p>
        <FeedList subject="all" />
      </section>
      <ChangeList
        edition={edition}
        changes={page.items}
        titles={new Map(list.map(({ id, title }) => [id, title]))}
      />
      <Pager edition={edition} path={paths.changes} next={page.next} onFirst={cursor === undefined} />
    </>
  );
}
