import { type InstrumentsView, instrumentsView } from "../lib/instruments.ts";
import type { ExamplesOf } from "./example.ts";
import { holding, leads, named } from "./examples/checks.ts";
import { ChosenInstruments, InstrumentFacets, InstrumentOrders } from "./instrument-facets.tsx";

const ALL: InstrumentsView = instrumentsView({});

type Parts = typeof InstrumentFacets | typeof ChosenInstruments | typeof InstrumentOrders;

export const instrumentFacets: ExamplesOf<Parts> = {
  file: "instrument-facets",
  name: "InstrumentFacets, ChosenInstruments, InstrumentOrders",
  group: "search",
  purpose: "Filters and orders of the list of instruments as plain links.",
  parameters: {
    view: ["InstrumentsView", "What the reader chose."],
    instruments: ["readonly InstrumentFacts[]", "InstrumentFacets: those that the list has now."],
  },
  examples: [
    {
      name: "filters that five instruments leave",
      show: (edition, { instruments }) => (
        <InstrumentFacets edition={edition} view={ALL} instruments={instruments} />
      ),
    },
    {
      name: "two filters that are chosen",
      show: (edition) => (
        <ChosenInstruments edition={edition} view={instrumentsView({ year: "2031", language: "ar" })} />
      ),
    },
    {
      name: "orders, by title",
      show: (edition) => <InstrumentOrders edition={edition} view={instrumentsView({ sort: "title" })} />,
    },
  ],
  accessibility: [
    { says: "Each navigation has a name.", of: "nav", holds: named },
    {
      says: "The link that takes a filter away says which.",
      of: ".chosen li > a",
      holds: holding(".visually-hidden"),
    },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    {
      says: "The order that is shown is marked with aria-current.",
      of: ".choice ul",
      holds: (list) => list.querySelectorAll("[aria-current=true]").length === 1,
    },
  ],
};
