import type { ComponentExamples } from "./example.ts";
import { PageHead } from "./page-head.tsx";

const LONG =
  "Joint Declaration of Veldania, Ostmark and the Member States of the Lakes Union on the Responsible Development, Deployment and Use of Artificial Intelligence in Shared Waters, and on the Follow-up to the Lakes Charter";

export const pageHead: ComponentExamples = {
  name: "PageHead",
  purpose: "Head of a page: what kind of record it is, its name, and what it says in a line.",
  parameters: [
    ["title", "ReactNode", "The only h1 of the page."],
    ["kicker", "ReactNode", "What kind of record it is, above the title."],
    ["long", "boolean", "Sets a title of several lines smaller."],
    ["children", "ReactNode", "What the page says of itself, below the title."],
  ],
  examples: [
    {
      name: "a title and a lead",
      show: ({ messages }) => (
        <PageHead level="h3" kicker={messages.counts.topics(41)} title={messages.topics.title}>
          <p className="lead">{messages.topics.lead}</p>
        </PageHead>
      ),
    },
    {
      name: "a long title",
      show: ({ messages }) => (
        <PageHead
          level="h3"
          long
          kicker={messages.vocabulary.instrumentKinds["joint-statement"]}
          title={<span lang="en">{LONG}</span>}
        />
      ),
    },
  ],
  accessibility: [
    "The title is the page's one h1; kicker and lead are text, not headings.",
    "A title of 200 characters breaks between words and fits 320 pixels.",
  ],
};
