import type { InstrumentFacts } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import {
  INSTRUMENT_FACETS,
  INSTRUMENT_ORDERS,
  type InstrumentsView,
  instrumentsPath,
  valueName,
  valuesAmong,
} from "../lib/instruments.ts";
import { Choice } from "./choice.tsx";
import { Chosen, Facets } from "./facets.tsx";

interface ViewProps {
  readonly edition: Edition;
  readonly view: InstrumentsView;
}

/** Orders of the list as plain links. */
export function InstrumentOrders({ edition, view }: ViewProps) {
  const { paths, messages } = edition;
  const { order, orders } = messages.instruments;
  const options = INSTRUMENT_ORDERS.map((sort) => ({
    name: orders[sort],
    address: instrumentsPath(paths.instruments, view, { sort }),
    chosen: view.sort === sort,
  }));
  return <Choice label={order} options={options} />;
}

/** Filters of the list that are chosen, each with a link that takes it away. */
export function ChosenInstruments({ edition, view }: ViewProps) {
  const { paths, messages } = edition;
  const chosen = INSTRUMENT_FACETS.flatMap((facet) => {
    const value = view.filters[facet];
    if (value === undefined) return [];
    return {
      facet: messages.instruments.facets[facet],
      value: valueName(edition, facet, value),
      without: instrumentsPath(paths.instruments, view, { [facet]: undefined }),
    };
  });
  return <Chosen edition={edition} chosen={chosen} />;
}

/** Filters of the list that are not chosen yet as plain links, each with how many instruments it leaves. */
export function InstrumentFacets({
  edition,
  view,
  instruments,
}: ViewProps & { readonly instruments: readonly InstrumentFacts[] }) {
  const { paths, messages } = edition;
  const groups = INSTRUMENT_FACETS.filter((facet) => view.filters[facet] === undefined).map((facet) => ({
    name: messages.instruments.facets[facet],
    values: valuesAmong(instruments, facet).map(({ value, count }) => ({
      value,
      count,
      name: valueName(edition, facet, value),
      address: instrumentsPath(paths.instruments, view, { [facet]: value }),
    })),
  }));
  return <Facets edition={edition} title={messages.search.filters} groups={groups} />;
}
