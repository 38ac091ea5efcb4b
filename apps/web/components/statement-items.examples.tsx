import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";
import { StatementItems } from "./statement-items.tsx";

export const statementItems: ExamplesOf<typeof StatementItems> = {
  file: "statement-items",
  name: "StatementItems",
  group: "reading",
  purpose: "Statements of several instruments, away from them, each with the place where it stands.",
  parameters: {
    statements: ["readonly AttributedStatement[]", "Statements in the order in which they are shown."],
    included: ["Included", "Names of what they mention."],
  },
  examples: [
    {
      name: "three of two instruments",
      show: (edition, { statements: { items, included } }) => (
        <StatementItems edition={edition} statements={items} included={included} />
      ),
    },
    {
      name: "one, of a report",
      show: (edition, { report }) => (
        <StatementItems edition={edition} statements={[report]} included={report.included} />
      ),
    },
    {
      name: "what a party says through a group",
      show: (edition, { throughGroups: { items, included } }) => (
        <StatementItems edition={edition} statements={items.slice(0, 1)} included={included} />
      ),
    },
  ],
  accessibility: [
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "How far it was reviewed is said in words.", of: ".review-status", holds: said },
  ],
};
