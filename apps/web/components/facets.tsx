import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";

/** Values that stand open; the rest of a long list is folded. */
const OPEN = 6;
const MOST = 30;

/** One value of a filter: its name, where it leads, how many it leaves. */
interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

/** A filter that is not chosen yet. */
interface FacetGroup {
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** A filter that is chosen, with the address of the list without it. */
interface ChosenValue {
  readonly facet: string;
  readonly value: string;
  readonly without: string;
}

function Values({ edition, values }: { edition: Edition; values: readonly FacetValue[] }) {
  return (
    <ul>
      {values.map(({ value, name, address, count }) => (
        <li key={value}>
          <a href={address} rel="nofollow">
            {name}
          </a>{" "}
          <span className="aside">{edition.messages.counts.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Filters that are chosen, each with a link that takes it away. */
export function Chosen({ edition, chosen }: { edition: Edition; chosen: readonly ChosenValue[] }) {
  const { search: words, punctuation } = edition.messages;
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <h3 className="visually-hidden">{words.applied}</h3>
      <ul>
        {chosen.map(({ facet, value, without }) => (
          <li key={facet}>
            {facet}
            {punctuation.colon}
            <strong>{value}</strong>{" "}
            <a href={without}>
              {words.remove}
              <span className="visually-hidden"> {value}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Filters as plain links, each with how much it leaves. One with a single value says nothing and is left out. */
export function Facets({
  edition,
  title,
  groups,
}: {
  edition: Edition;
  title: ReactNode;
  groups: readonly FacetGroup[];
}) {
  const open = groups.filter(({ values }) => values.length > 1);
  if (open.length === 0) return null;
  return (
    <nav className="facets" aria-labelledby={edition.anchor("filters")}>
      <h2 id={edition.anchor("filters")}>{title}</h2>
      {open.map(({ name, values }) => (
        <div key={name}>
          <h3>{name}</h3>
          <Values edition={edition} values={values.slice(0, OPEN)} />
          {values.length > OPEN && (
            <details>
              <summary>{edition.messages.search.more}</summary>
              <Values edition={edition} values={values.slice(OPEN, MOST)} />
            </details>
          )}
        </div>
      ))}
    </nav>
  );
}
