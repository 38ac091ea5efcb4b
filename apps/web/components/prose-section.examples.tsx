import type { ExamplesOf } from "./example.ts";
import { listed, named } from "./examples/checks.ts";
import { Paragraphs, Points, ProseSection } from "./prose-section.tsx";

export const proseSection: ExamplesOf<typeof ProseSection | typeof Paragraphs | typeof Points> = {
  file: "prose-section",
  name: "ProseSection, Paragraphs, Points",
  group: "frame",
  purpose: "A titled part of a page of prose, with paragraphs or points.",
  parameters: {
    id: ["string", "ProseSection: id of its heading, for links to it."],
    title: ["string", "ProseSection: its heading."],
    children: ["ReactNode", "ProseSection: what it says."],
    texts: ["readonly string[]", "Paragraphs: one each."],
    items: ["readonly string[]", "Points: one each."],
  },
  examples: [
    {
      name: "paragraphs",
      show: ({ anchor, messages: { extract } }) => (
        <ProseSection id={anchor("how")} title={extract.how.title}>
          <Paragraphs texts={extract.how.paragraphs} />
        </ProseSection>
      ),
    },
    {
      name: "points",
      show: ({ anchor, messages: { extract } }) => (
        <ProseSection id={anchor("limits")} title={extract.limits.title}>
          <Points items={extract.limits.items} />
        </ProseSection>
      ),
    },
  ],
  accessibility: [
    { says: "The part is named by its heading.", of: "section", holds: named },
    { says: "Points are a list, so that their number is told.", of: ".points > *", holds: listed },
    "A line is not longer than can be read at ease.",
  ],
};
