import { instrumentCitations, statementCitations } from "../lib/citation.ts";
import { CiteBox } from "./cite-box.tsx";
import type { ExamplesOf } from "./example.ts";
import { leads, named, said } from "./examples/checks.ts";

export const citeBox: ExamplesOf<typeof CiteBox> = {
  file: "cite-box",
  name: "CiteBox",
  group: "data",
  purpose: "How to cite a record: in several styles, in forms for programs, by its permanent address.",
  parameters: {
    title: ["string", "Its heading."],
    note: ["string", "What is to be known of the citation."],
    citations: ["readonly (readonly [style, citation])[]", "The citation in each style."],
    path: ["string", "Path of the page, without parameters."],
    record: ["string", "Path of the record in the API, where it has forms that programs read."],
    day: ["string | null", "Day of the register's latest change."],
    official: ["string | undefined", "Page of the text itself, where one is known."],
  },
  examples: [
    {
      name: "a statement, with all ways",
      show: (edition, { pledge }) => (
        <CiteBox
          edition={edition}
          title={edition.messages.statement.cite}
          note={edition.messages.statement.citeNote}
          citations={statementCitations(edition, pledge)}
          path={edition.paths.statement(pledge.id)}
          record={`/v1/statements/${pledge.id}`}
          day="2034-03-05"
          official="https://gazette.example/31/en"
        />
      ),
    },
    {
      name: "an instrument with a title of 200 characters",
      show: (edition, { declaration }) => (
        <CiteBox
          edition={edition}
          title={edition.messages.cite.instrument}
          citations={instrumentCitations(edition, declaration)}
          path={edition.paths.instrument(declaration.id)}
          record={`/v1/instruments/${declaration.id}`}
          day="2034-03-05"
        />
      ),
    },
    {
      name: "a page without other forms, of a register without a history",
      show: (edition) => (
        <CiteBox
          edition={edition}
          title={edition.messages.cite.party}
          citations={[["", `${edition.messages.site.name}. ${edition.messages.data.title}.`]]}
          path={edition.paths.data}
          day={null}
        />
      ),
    },
  ],
  accessibility: [
    { says: "It is named by its heading.", of: "section", holds: named },
    { says: "Each citation is text that can be selected.", of: ".citation", holds: said },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    "A long address breaks where the page ends.",
  ],
};
