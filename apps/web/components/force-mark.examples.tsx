import type { ComponentExamples } from "./example.ts";
import { ForceMark } from "./force-mark.tsx";

const FORCES = [
  { id: "note", family: "assertive", strength: 0, meaning: "" },
  { id: "support", family: "expressive", strength: 1, meaning: "" },
  { id: "call", family: "directive", strength: 2, meaning: "" },
  { id: "commit", family: "commissive", strength: 3, meaning: "" },
  { id: "establish", family: "declarative", strength: 3, meaning: "" },
  { id: "prohibit", family: "deontic", strength: 4, meaning: "" },
] as const;

export const forceMark: ComponentExamples = {
  name: "ForceMark",
  purpose:
    "The force of a statement: a shape for the family, a scale for the strength, a word for the force.",
  parameters: [["force", "Force", "The force with its family and strength."]],
  examples: FORCES.map((force) => ({
    name: `${force.family}, strength ${force.strength}`,
    show: (edition) => <ForceMark edition={edition} force={force} />,
  })),
  accessibility: [
    "The word is always shown; family and strength are also said in words.",
    "The drawing is hidden from screen readers and takes the colour of the text, forced colours included.",
    "Without colour all six families and five strengths can be told apart.",
  ],
};
