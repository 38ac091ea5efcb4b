import type { ExamplesOf } from "../example.ts";
import { drawn } from "../examples/checks.ts";
import { FamilyShape, FamilyShapes } from "./family-shapes.tsx";

const FAMILIES = ["assertive", "expressive", "directive", "commissive", "declarative", "deontic"] as const;

export const familyShapes: ExamplesOf<typeof FamilyShapes | typeof FamilyShape> = {
  file: "matrix/family-shapes",
  name: "FamilyShapes, FamilyShape",
  group: "figures",
  purpose:
    "The shapes of the families of force, drawn once on a page, for a table that shows them a thousand times.",
  parameters: { family: ["Family", "FamilyShape: which one."] },
  examples: [
    {
      name: "six shapes; this page has their drawings here alone",
      show: ({ messages: { vocabulary } }) => (
        <>
          <FamilyShapes />
          <ul>
            {FAMILIES.map((family) => (
              <li key={family}>
                <FamilyShape family={family} /> {vocabulary.families[family]}
              </li>
            ))}
          </ul>
        </>
      ),
    },
  ],
  accessibility: [
    { says: "A shape is hidden from screen readers: words say the family.", of: "svg", holds: drawn },
    "It takes the colour of the text, forced colours included.",
  ],
};
