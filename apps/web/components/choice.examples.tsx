import { Choice } from "./choice.tsx";
import type { ComponentExamples } from "./example.ts";

export const choice: ComponentExamples = {
  name: "Choice",
  purpose: "Ways to look at a list, as plain links.",
  parameters: [
    ["label", "string", "What is chosen; names the navigation."],
    ["options", "readonly Option[]", "Name, address and whether it is the one that is shown."],
  ],
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
  ],
  accessibility: [
    "The choice that is shown is marked with aria-current and by more than colour.",
    "It works without scripts and with the keyboard alone.",
  ],
};
