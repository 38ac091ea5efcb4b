import type { ExamplesOf } from "./example.ts";
import { drawn, holding } from "./examples/checks.ts";
import { ForceMark, ForceSign } from "./force-mark.tsx";

export const forceMark: ExamplesOf<typeof ForceMark | typeof ForceSign> = {
  file: "force-mark",
  name: "ForceMark, ForceSign",
  group: "words",
  purpose:
    "The force of a statement: a shape for the family, a scale for the strength, a word for the force.",
  parameters: {
    force: ["Force", "ForceMark: the force with its family and strength."],
    family: ["Family", "ForceSign: the family, by its shape."],
    strength: ["Strength", "ForceSign: the strength, by bars."],
    colour: ["string", "ForceSign: for pictures, which have no style sheet."],
  },
  examples: [
    {
      name: "all sixteen forces",
      show: (edition, { forces }) => (
        <ul>
          {forces.map((force) => (
            <li key={force.id}>
              <ForceMark edition={edition} force={force} />
            </li>
          ))}
        </ul>
      ),
    },
    { name: "the sign alone", show: () => <ForceSign family="deontic" strength={4} /> },
    {
      name: "the sign in a picture",
      show: () => <ForceSign family="commissive" strength={3} colour="#606060" />,
    },
  ],
  accessibility: [
    { says: "The word is always shown.", of: ".force", holds: holding(".force-word") },
    { says: "Family and strength are also said in words.", of: ".force", holds: holding(".visually-hidden") },
    {
      says: "The drawing is hidden from screen readers and takes the colour of the text, forced colours included.",
      of: "svg",
      holds: drawn,
    },
    "Without colour all six families and five strengths can be told apart.",
  ],
};
