import type { ExamplesOf } from "./example.ts";
import { said } from "./examples/checks.ts";
import { Highlighted } from "./highlighted.tsx";

export const highlighted: ExamplesOf<typeof Highlighted> = {
  file: "highlighted",
  name: "Highlighted",
  group: "words",
  purpose: "A text with what was found in it marked; it is text throughout, never markup.",
  parameters: {
    text: ["string", "The text."],
    highlights: ["readonly (readonly [number, number])[]", "Ranges in UTF-16 code units."],
  },
  examples: [
    {
      name: "two words",
      show: () => (
        <p lang="en" dir="ltr">
          <Highlighted
            text="Both States test every thinking engine."
            highlights={[
              [12, 16],
              [32, 38],
            ]}
          />
        </p>
      ),
    },
    {
      name: "in Arabic",
      show: () => (
        <p lang="ar" dir="rtl">
          <Highlighted text="تتعهد فيلدانيا باختبار كل آلة" highlights={[[15, 22]]} />
        </p>
      ),
    },
    {
      name: "what looks like markup",
      show: () => (
        <p lang="en" dir="ltr">
          <Highlighted text="<b>engines</b> & boats" highlights={[[3, 10]]} />
        </p>
      ),
    },
  ],
  accessibility: [
    { says: "What was found is a mark element, which is more than a colour.", of: "mark", holds: said },
    "The ground of a mark keeps the contrast of its words.",
  ],
};
