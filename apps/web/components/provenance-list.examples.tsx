import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";
import { ProvenanceList } from "./provenance-list.tsx";

export const provenanceList: ExamplesOf<typeof ProvenanceList> = {
  file: "provenance-list",
  name: "ProvenanceList",
  group: "reading",
  purpose: "From what, where and by whom a statement was coded, and how far that was reviewed.",
  parameters: { statement: ["StatementAnswer", "The statement with its text and provision."] },
  examples: [
    {
      name: "checked, from the text",
      show: (edition, { pledge }) => <ProvenanceList edition={edition} statement={pledge} />,
    },
    {
      name: "a draft of the extractor, from a report",
      show: (edition, { report }) => <ProvenanceList edition={edition} statement={report} />,
    },
    {
      name: "from accounts: no text, no range",
      show: (edition, { account }) => <ProvenanceList edition={edition} statement={account} />,
    },
  ],
  accessibility: [
    { says: "Each fact is a term with its value.", of: "dl > div", holds: holding("dt ~ dd") },
    "A fingerprint breaks where the page ends.",
  ],
};
