import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";
import { ForceProfile } from "./force-profile.tsx";

export const forceProfile: ExamplesOf<typeof ForceProfile> = {
  file: "force-profile",
  name: "ForceProfile",
  group: "words",
  purpose: "How often a record uses each force, the strongest first.",
  parameters: {
    statements: ["readonly Statement[]", "The statements that are counted."],
    included: ["Included", "Forces with family and strength."],
  },
  examples: [
    {
      name: "many forces",
      show: (edition, { resolution: { statements, included } }) => (
        <ForceProfile edition={edition} statements={statements} included={included} />
      ),
    },
    {
      name: "one force",
      show: (edition, { pledge }) => (
        <ForceProfile edition={edition} statements={[pledge]} included={pledge.included} />
      ),
    },
  ],
  accessibility: [
    { says: "Each force is named, not drawn alone.", of: "li", holds: holding(".force-word") },
    { says: "The number stands beside the name.", of: "li", holds: holding(".profile-count") },
  ],
};
