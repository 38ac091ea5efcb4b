import type { ExamplesOf } from "./example.ts";
import { fieldNamed, said } from "./examples/checks.ts";
import { SearchForm } from "./search-form.tsx";

export const searchForm: ExamplesOf<typeof SearchForm> = {
  file: "search-form",
  name: "SearchForm",
  group: "search",
  purpose: "A plain form that leads to the page of results. Chosen filters are kept.",
  parameters: {
    view: ["SearchView", "What was asked for."],
    brief: ["boolean", "Without the hint, where there is little room."],
  },
  examples: [
    { name: "empty, with its hint", show: (edition) => <SearchForm edition={edition} /> },
    {
      name: "filled, with a filter that is kept",
      show: (edition) => (
        <SearchForm
          edition={edition}
          view={{ q: "محركات آمنة", filters: { binding: "binding" }, after: undefined }}
        />
      ),
    },
    { name: "brief", show: (edition) => <SearchForm edition={edition} brief /> },
  ],
  accessibility: [
    { says: "The field has a label that is seen.", of: "input[type=search]", holds: fieldNamed },
    { says: "The button is named in words.", of: "button", holds: said },
    {
      says: "The hint belongs to the field.",
      of: "[aria-describedby]",
      holds: (field) =>
        field.ownerDocument.getElementById(field.getAttribute("aria-describedby") ?? "") !== null,
    },
  ],
};
