import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { JoinedStatements } from "./joined-statements.tsx";

export const joinedStatements: ExamplesOf<typeof JoinedStatements> = {
  file: "joined-statements",
  name: "JoinedStatements",
  group: "reading",
  purpose: "The same statement in the other layer, beside the one that the reader looks at.",
  parameters: {
    statement: ["Statement", "The statement that is looked at."],
    joined: ["readonly Statement[]", "Those of the other layer that say the same."],
    included: ["Included", "Forces with family and strength."],
  },
  examples: [
    {
      name: "a report says it with another force",
      show: (edition, { pledge, report }) => (
        <JoinedStatements edition={edition} statement={pledge} joined={[report]} included={report.included} />
      ),
    },
    {
      name: "what the instrument says, beside the report",
      show: (edition, { pledge, report }) => (
        <JoinedStatements edition={edition} statement={report} joined={[pledge]} included={pledge.included} />
      ),
    },
    {
      name: "two, of the same force",
      show: (edition, { accord: { statements, included }, account }) => (
        <JoinedStatements
          edition={edition}
          statement={account}
          joined={statements
            .filter(({ reported }) => reported)
            .map((one) => ({ ...one, force: account.force }))}
          included={{ ...included, forces: { ...included.forces, ...account.included.forces } }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The aside is named, with the statement that it stands beside.", of: "aside", holds: named },
    { says: "A difference in force is said in words.", of: ".differs", holds: said },
  ],
};
