import type { SearchList } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { type SearchView, searchPath } from "../lib/search.ts";
import { Pager } from "./pager.tsx";
import { Points } from "./prose-section.tsx";
import { ChosenFilters, SearchFacets } from "./search-facets.tsx";
import { SearchHit } from "./search-hit.tsx";

/** A page of hits, best first, with the ways to narrow them; help where there is none. */
export function SearchResults({
  edition,
  view,
  answer,
}: {
  edition: Edition;
  view: SearchView;
  answer: SearchList;
}) {
  const { paths, messages } = edition;
  const { search: words, counts } = messages;
  const { items, total, included, query } = answer;
  const partly = items.findIndex(({ complete }) => !complete);
  const whole = partly < 0 ? items : items.slice(0, partly);
  const rest = partly < 0 ? [] : items.slice(partly);
  const hits = (some: typeof items) => (
    <ol className="statements hits">
      {some.map((hit) => (
        <SearchHit key={`${hit.type} ${hit.id}`} edition={edition} hit={hit} included={included} />
      ))}
    </ol>
  );
  return (
    <div className="search-page">
      <section aria-labelledby={edition.anchor("results")}>
        <h2 id={edition.anchor("results")}>{total > 0 ? counts.results(total) : words.none}</h2>
        {total > 0 && (
          <p className="to-filters">
            <a href={`#${edition.anchor("filters")}`}>{words.filters}</a>
          </p>
        )}
        {query.unknown.length > 0 && (
          <p className="section-note">{words.unknown(edition.listed(query.unknown))}</p>
        )}
        <ChosenFilters edition={edition} view={view} answer={answer} />
        {total === 0 && <Points items={words.noneHelp} />}
        {whole.length > 0 && hits(whole)}
        {rest.length > 0 && (
          <>
            <p className="section-note partly">{words.partly}</p>
            {hits(rest)}
          </>
        )}
        <Pager
          edition={edition}
          path={searchPath(paths.search, view)}
          next={answer.next}
          onFirst={view.after === undefined}
        />
      </section>
      <SearchFacets edition={edition} view={view} answer={answer} />
    </div>
  );
}
