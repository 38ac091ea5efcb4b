import type { ExamplesOf } from "./example.ts";
import { captioned, named, scoped } from "./examples/checks.ts";
import { QualitySection } from "./quality-section.tsx";

export const qualitySection: ExamplesOf<typeof QualitySection> = {
  file: "quality-section",
  name: "QualitySection",
  group: "data",
  purpose: "How far the codings can be relied on: every figure that is published, with what it means.",
  parameters: { quality: ["QualityAnswer", "Agreement, readings, drafts and coverage."] },
  examples: [
    {
      name: "every figure, some that could not be measured",
      show: (edition, { quality }) => <QualitySection edition={edition} quality={quality} />,
    },
    {
      name: "coverage alone",
      show: (edition, { quality: { coverage } }) => (
        <QualitySection edition={edition} quality={{ agreement: [], readings: [], coverage }} />
      ),
    },
  ],
  accessibility: [
    { says: "It is named by its heading.", of: "section", holds: named },
    { says: "Each table is named.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
  ],
};
