import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";
import { StatementDetails } from "./statement-details.tsx";

export const statementDetails: ExamplesOf<typeof StatementDetails> = {
  file: "statement-details",
  name: "StatementDetails",
  group: "reading",
  purpose: "Who speaks, who is to act, for whom, under which conditions. Only what says something is shown.",
  parameters: {
    statement: ["Statement", "The statement."],
    included: ["Included", "Names of parties and instruments."],
    usual: ["readonly string[]", "Who speaks in most statements of the record; said there once."],
  },
  examples: [
    {
      name: "every field",
      show: (edition, { pledge }) => (
        <StatementDetails edition={edition} statement={pledge} included={pledge.included} />
      ),
    },
    {
      name: "the usual speakers, other actors, a negation",
      show: (edition, { accord: { statements, included } }) =>
        statements
          .filter(({ id }) => id.endsWith(".s03"))
          .map((statement) => (
            <StatementDetails
              key={statement.id}
              edition={edition}
              statement={statement}
              included={included}
              usual={statement.speakers}
            />
          )),
    },
    {
      name: "many speakers",
      show: (edition, { pledge, declaration }) => (
        <StatementDetails
          edition={edition}
          statement={{ ...pledge, speakers: declaration.parties.map(({ party }) => party) }}
          included={declaration.included}
          usual={[]}
        />
      ),
    },
    {
      name: "a deadline of two ends alone",
      show: (edition, { account }) => (
        <StatementDetails
          edition={edition}
          statement={{ ...account, beneficiaries: [] }}
          included={account.included}
          usual={account.speakers}
        />
      ),
    },
  ],
  accessibility: [
    { says: "Each detail is a term with its value.", of: "dl > div", holds: holding("dt ~ dd") },
    "Terms of the text are set in the quotation marks of the page's language.",
  ],
};
