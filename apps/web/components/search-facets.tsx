import type { SearchList } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { FACETS, type Facet, facetName, type SearchView, searchPath } from "../lib/search.ts";

/** Values that stand open; the rest of a long list is folded. */
const OPEN = 6;
const MOST = 30;

interface FacetProps {
  readonly edition: Edition;
  readonly view: SearchView;
  readonly answer: SearchList;
}

function FacetValues({
  edition,
  view,
  answer,
  facet,
  values,
}: FacetProps & { facet: Facet; values: SearchList["facets"][Facet] }) {
  const { paths, messages } = edition;
  return (
    <ul>
      {values.map(({ value, count }) => (
        <li key={value}>
          <a href={searchPath(paths.search, view, { [facet]: value })} rel="nofollow">
            {facetName(edition, facet, value, answer.included)}
          </a>{" "}
          <span className="aside">{messages.counts.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Filters that are chosen, each with a link that takes it away. */
export function ChosenFilters({ edition, view, answer }: FacetProps) {
  const { paths, messages } = edition;
  const { search: words, punctuation } = messages;
  const chosen = FACETS.flatMap((facet) => {
    const value = view.filters[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <h3 className="visually-hidden">{words.applied}</h3>
      <ul>
        {chosen.map(({ facet, value }) => (
          <li key={facet}>
            {words.facets[facet]}
            {punctuation.colon}
            <strong>{facetName(edition, facet, value, answer.included)}</strong>{" "}
            <a href={searchPath(paths.search, view, { [facet]: undefined })}>
              {words.remove}
              <span className="visually-hidden"> {facetName(edition, facet, value, answer.included)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Filters that are not chosen yet as plain links, each with how much it leaves. One that leaves all says nothing. */
export function SearchFacets({ edition, view, answer }: FacetProps) {
  const { search: words } = edition.messages;
  const open = FACETS.filter((facet) => view.filters[facet] === undefined && answer.facets[facet].length > 1);
  if (open.length === 0) return null;
  return (
    <nav className="facets" aria-labelledby={edition.anchor("filters")}>
      <h2 id={edition.anchor("filters")}>{words.filters}</h2>
      {open.map((facet) => {
        const values = answer.facets[facet];
        const own = { edition, view, answer, facet };
        return (
          <div key={facet}>
            <h3>{words.facets[facet]}</h3>
            <FacetValues {...own} values={values.slice(0, OPEN)} />
            {values.length > OPEN && (
              <details>
                <summary>{words.more}</summary>
                <FacetValues {...own} values={values.slice(OPEN, MOST)} />
              </details>
            )}
          </div>
        );
      })}
    </nav>
  );
}
