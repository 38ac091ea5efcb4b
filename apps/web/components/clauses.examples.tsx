import { Clauses } from "./clauses.tsx";
import type { ExamplesOf } from "./example.ts";
import { holding, leads, said } from "./examples/checks.ts";

export const clauses: ExamplesOf<typeof Clauses> = {
  file: "clauses",
  name: "Clauses",
  group: "reading",
  purpose: "Provisions of one layer in order, each with its statements.",
  parameters: {
    instrument: ["InstrumentAnswer", "The record."],
    report: ["string", "The report, where it is that layer."],
  },
  examples: [
    {
      name: "a paragraph with a heading, a point, a provision that nobody saw",
      show: (edition, { accord }) => <Clauses edition={edition} instrument={accord} />,
    },
    {
      name: "what a report says",
      show: (edition, { accord }) => <Clauses edition={edition} instrument={accord} report="report-1" />,
    },
    {
      name: "provisions of which nothing is coded",
      show: (edition, { resolution }) => (
        <Clauses edition={edition} instrument={{ ...resolution, statements: [] }} />
      ),
    },
  ],
  accessibility: [
    { says: "Each provision is a heading with a link to itself.", of: ".provision h3", holds: holding("a") },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "What was not seen, or holds nothing, is said in words.", of: ".unseen, .missing", holds: said },
  ],
};
