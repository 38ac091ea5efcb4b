import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { InstantResults } from "../../../components/instant-results.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PageScript } from "../../../components/page-script.tsx";
import { Points } from "../../../components/prose-section.tsx";
import { SearchForm } from "../../../components/search-form.tsx";
import { SearchResults } from "../../../components/search-results.tsx";
import { search } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import { type SearchView, searchQuery, searchView } from "../../../lib/search.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";

type Props = {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const isAsked = ({ q, filters }: SearchView): boolean => q !== "" || Object.keys(filters).length > 0;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const { search: words, punctuation } = messages;
  const view = searchView(await searchParams);
  return {
    title: view.q ? `${words.title}${punctuation.colon}${view.q}` : words.title,
    description: words.lead,
    ...(isAsked(view) ? { robots: { index: false } } : {}),
  };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { search: words } = edition.messages;
  const view = searchView(await searchParams);
  const asked = isAsked(view);
  // What no search can have, such as a cursor that somebody shortened, finds nothing.
  const answer = asked ? await viewAnswer(search(searchQuery(view, edition.language))) : undefined;
  return (
    <>
      <Canonical path={edition.paths.search} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <SearchForm edition={edition} view={view} />
      <InstantResults edition={edition} input="q" />
      <PageScript name="instant" />
      {answer && <SearchResults edition={edition} view={view} answer={answer} />}
      {asked && !answer && (
        <section aria-labelledby="results">
          <h2 id="results">{words.none}</h2>
          <Points items={words.noneHelp} />
        </section>
      )}
    </>
  );
}
