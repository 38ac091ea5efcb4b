import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { CompareForm } from "../../../components/comparison/compare-form.tsx";
import { Comparison } from "../../../components/comparison/comparison.tsx";
import { Questions } from "../../../components/comparison/questions.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { OtherViews } from "../../../components/views/other-views.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { compare, instruments } from "../../../lib/api.ts";
import { crosswalkOf } from "../../../lib/crosswalk.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { viewAddress, viewQuery, withStrength } from "../../../lib/view-query.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NAMES = ["ids", "topic", "strength", "asOf"] as const;

/** What the address asks for: instruments that are there, and what of them is compared. */
async function asked(searchParams: SearchParams) {
  const { ids: given = "", ...filters } = await viewQuery(searchParams, NAMES);
  const list = await instruments();
  const named = given.split(",").filter(Boolean);
  const titles = named.flatMap((id) => list.filter((each) => each.id === id).map(({ title }) => title));
  return { ids: named, filters, list, titles };
}

const titleOf = ({ said, listed, messages }: Edition, titles: Awaited<ReturnType<typeof asked>>["titles"]) =>
  messages.compare.heading(listed(titles.map(said)));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { said, listed, messages } = edition;
  const { titles } = await asked(searchParams);
  const { compare: words } = messages;
  if (titles.length < 2) return { title: words.title, description: words.lead };
  return { title: titleOf(edition, titles), description: words.description(listed(titles.map(said))) };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { compare: words, views } = messages;
  const { ids, filters, list, titles } = await asked(searchParams);
  const address = viewAddress(paths.compare, { ids: ids.join(","), ...filters });
  const answer =
    ids.length > 1 ? await viewAnswer(compare({ ids: ids.join(","), ...withStrength(filters) })) : undefined;
  const form = <CompareForm edition={edition} instruments={list} ids={ids} query={filters} />;
  if (!answer)
    return (
      <>
        <Canonical path={paths.compare} />
        <PageHead title={words.title}>
          <p className="lead">{words.lead}</p>
        </PageHead>
        {ids.length > 0 && <p className="refused">{ids.length > 1 ? views.refused : words.few}</p>}
        {form}
        <Questions edition={edition} />
        <OtherViews edition={edition} />
      </>
    );
  return (
    <>
      <Canonical path={address} />
      <Comparison edition={edition} crosswalk={await crosswalkOf(answer)} />
      <ViewFoot
        edition={edition}
        title={titleOf(edition, titles)}
        path={address}
        citation={answer.citation}
        links={answer.links}
      />
      <section aria-labelledby="others" className="others">
        <h2 id="others">{words.more}</h2>
        {form}
      </section>
    </>
  );
}
