import { Choice } from "./choice.tsx";
import type { ExamplesOf } from "./example.ts";
import { named } from "./examples/checks.ts";

export const choice: ExamplesOf<typeof Choice> = {
  file: "choice",
  name: "Choice",
  group: "frame",
  purpose: "Ways to look at a list, as plain links.",
  parameters: {
    label: ["string", "What is chosen; names the navigation."],
    options: ["readonly Option[]", "Name, address and whether it is the one that is shown."],
  },
  examples: [
    {
      name: "three ways, the second shown",
      show: ({ messages: { party } }) => (
        <Choice
          label={party.filter}
          options={[party.all, party.direct, party.through].map((name, index) => ({
            name,
            address: `?choice=${index}`,
            chosen: index === 1,
          }))}
        />
      ),
    },
    {
      name: "many ways, none shown",
      show: ({ messages: { vocabulary } }) => (
        <Choice
          label={vocabulary.bindings.binding}
          options={Object.entries(vocabulary.instrumentKinds).map(([kind, name]) => ({
            name,
            address: `?kind=${kind}`,
            chosen: false,
          }))}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The navigation has a name.", of: "nav", holds: named },
    {
      says: "The choice that is shown is marked with aria-current and by more than colour.",
      of: "[aria-current]",
      holds: (link) => link.getAttribute("aria-current") === "true",
    },
    {
      says: "It works without scripts and with the keyboard alone.",
      of: "li > *",
      holds: (way) => way.localName === "a" && way.hasAttribute("href"),
    },
  ],
};
