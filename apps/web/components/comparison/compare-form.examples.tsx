import type { ExamplesOf } from "../example.ts";
import { fieldNamed, named } from "../examples/checks.ts";
import { CompareForm } from "./compare-form.tsx";

export const compareForm: ExamplesOf<typeof CompareForm> = {
  file: "comparison/compare-form",
  name: "CompareForm",
  group: "forms",
  purpose: "The choice of two to four instruments, and what of them is compared.",
  parameters: {
    instruments: ["readonly InstrumentFacts[]", "Instruments to choose from."],
    ids: ["readonly string[]", "Those that are chosen."],
    query: ["ViewQuery", "Topic, strength and day."],
  },
  examples: [
    {
      name: "nothing chosen",
      show: (edition, { instruments }) => (
        <CompareForm edition={edition} instruments={instruments} ids={[]} query={{}} />
      ),
    },
    {
      name: "two instruments, one with a title of 200 characters, and a topic",
      show: (edition, { instruments, declaration, accord }) => (
        <CompareForm
          edition={edition}
          instruments={instruments}
          ids={[declaration.id, accord.id]}
          query={{ topic: "safety", strength: "2", asOf: "2034-03-05" }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The form is named.", of: "form", holds: named },
    { says: "Every field has a label that is seen.", of: "select, input", holds: fieldNamed },
    "A choice with a long name is not wider than the page.",
  ],
};
