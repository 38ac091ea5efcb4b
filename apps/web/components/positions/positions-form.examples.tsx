import type { ExamplesOf } from "../example.ts";
import { fieldNamed, named } from "../examples/checks.ts";
import { PositionsForm } from "./positions-form.tsx";

export const positionsForm: ExamplesOf<typeof PositionsForm> = {
  file: "positions/positions-form",
  name: "PositionsForm",
  group: "forms",
  purpose: "The choice of two parties, of a topic, and of what counts.",
  parameters: {
    parties: ["readonly PartyItem[]", "Parties to choose from."],
    query: ["ViewQuery", "What is chosen."],
  },
  examples: [
    {
      name: "nothing chosen",
      show: (edition, { parties }) => <PositionsForm edition={edition} parties={parties} query={{}} />,
    },
    {
      name: "two parties, one with a long name, through groups",
      show: (edition, { parties }) => (
        <PositionsForm
          edition={edition}
          parties={parties}
          query={{ a: "reed-islands", b: "veldania", topic: "safety", through: "true" }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The form is named.", of: "form", holds: named },
    { says: "Every field has a label that is seen.", of: "select, input", holds: fieldNamed },
  ],
};
