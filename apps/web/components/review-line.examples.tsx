import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { ReviewLine } from "./review-line.tsx";

export const reviewLine: ExamplesOf<typeof ReviewLine> = {
  file: "review-line",
  name: "ReviewLine",
  group: "reading",
  purpose: "How far the coding was reviewed, from what it was read, and by which sources.",
  parameters: {
    provenance: ["Provenance", "Basis, sources and review."],
    sources: ["readonly Source[]", "Sources of the record, in the order in which they are numbered."],
  },
  examples: [
    {
      name: "a draft, from a report",
      show: (edition, { report }) => (
        <ReviewLine edition={edition} provenance={report.provenance} sources={report.sources} />
      ),
    },
    {
      name: "a draft, from accounts in two sources",
      show: (edition, { account, accord }) => (
        <ReviewLine edition={edition} provenance={account.provenance} sources={accord.sources} />
      ),
    },
    {
      name: "checked, from the text",
      show: (edition, { pledge }) => (
        <ReviewLine edition={edition} provenance={pledge.provenance} sources={pledge.sources} />
      ),
    },
    {
      name: "verified",
      show: (edition, { charter: { statements, sources } }) =>
        statements
          .slice(0, 1)
          .map(({ id, provenance }) => (
            <ReviewLine key={id} edition={edition} provenance={provenance} sources={sources} />
          )),
    },
  ],
  accessibility: [
    { says: "The review is a word, never a colour or a frame alone.", of: ".review-status", holds: said },
    { says: "A number of a source says that it is one.", of: ".source-refs a", holds: named },
  ],
};
