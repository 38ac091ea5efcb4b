import type { ExamplesOf } from "./example.ts";
import { said } from "./examples/checks.ts";
import { InstrumentTitle, type Listed, type PartyName, PartyNames, Qualifiers } from "./names.tsx";

type Names =
  | typeof InstrumentTitle
  | typeof Listed
  | typeof PartyName
  | typeof PartyNames
  | typeof Qualifiers;

export const names: ExamplesOf<Names> = {
  file: "names",
  name: "Names",
  group: "reading",
  purpose: "Names, titles and verbatim terms in a line, each in its own language.",
  parameters: {
    included: ["Included", "Names of what an answer mentions."],
    id: ["string", "Id of the party or the instrument."],
    ids: ["readonly string[]", "Ids of parties; more than five become a number."],
    items: ["readonly ReactNode[]", "Things that are joined as the language joins them."],
    qualifiers: ["readonly Qualifier[]", "Terms of a text, each with what it does."],
  },
  examples: [
    {
      name: "parties and an instrument",
      show: (edition, { pledge: { included, speakers, instrument } }) => (
        <p>
          <PartyNames edition={edition} included={included} ids={speakers} />
          {edition.messages.punctuation.colon}
          <InstrumentTitle edition={edition} included={included} id={instrument} />
        </p>
      ),
    },
    {
      name: "terms of a text",
      show: (edition) => (
        <p>
          <Qualifiers
            edition={edition}
            qualifiers={[
              { text: "where fit", kind: "hedge" },
              { text: "in line with", kind: "basis" },
            ]}
          />
        </p>
      ),
    },
  ],
  accessibility: [{ says: "What is in another language is marked as of it.", of: "p", holds: said }],
};
