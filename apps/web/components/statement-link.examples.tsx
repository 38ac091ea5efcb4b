import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";
import { StatementLink } from "./statement-link.tsx";

export const statementLink: ExamplesOf<typeof StatementLink> = {
  file: "statement-link",
  name: "StatementLink",
  group: "reading",
  purpose: "The page of a statement by its short id.",
  parameters: {
    id: ["string", "Id of the statement."],
    className: ["string", "Where it stands apart from the line."],
  },
  examples: [
    {
      name: "of a pledge",
      show: (edition, { pledge }) => <StatementLink edition={edition} id={pledge.id} />,
    },
  ],
  accessibility: [
    {
      says: "Among all links of a page its name says that it is a statement.",
      of: "a",
      holds: holding(".visually-hidden"),
    },
  ],
};
