import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";
import { ExpressionList } from "./expression-list.tsx";

export const expressionList: ExamplesOf<typeof ExpressionList> = {
  file: "expression-list",
  name: "ExpressionList",
  group: "facts",
  purpose: "Language versions with their standing, whether they were read, and the way to their page.",
  parameters: { expressions: ["readonly Expression[]", "Language versions of an instrument."] },
  examples: [
    {
      name: "read whole, in part and not at all; one with a page, a licence and a note",
      show: (edition, { accord }) => <ExpressionList edition={edition} expressions={accord.expressions} />,
    },
    {
      name: "one, of unknown standing",
      show: (edition, { charter }) => (
        <ExpressionList
          edition={edition}
          expressions={charter.expressions.map((expression) => ({ ...expression, status: "unknown" }))}
        />
      ),
    },
  ],
  accessibility: [
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "Languages are named in the language of the page.", of: "strong", holds: said },
  ],
};
