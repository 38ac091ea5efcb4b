import type { ExamplesOf } from "./example.ts";
import { PageHead } from "./page-head.tsx";
import { Said } from "./said.tsx";

export const pageHead: ExamplesOf<typeof PageHead> = {
  file: "page-head",
  name: "PageHead",
  group: "frame",
  purpose: "Head of a page: what kind of record it is, its name, and what it says in a line.",
  parameters: {
    title: ["ReactNode", "The only h1 of the page."],
    kicker: ["ReactNode", "What kind of record it is, above the title."],
    long: ["boolean", "Sets a title of several lines smaller."],
    level: ['"h1" | "h3"', "Level of the title, where it is not the head of the page itself."],
    children: ["ReactNode", "What the page says of itself, below the title."],
  },
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
      name: "a title alone",
      show: ({ messages }) => <PageHead level="h3" title={messages.changes.title} />,
    },
    {
      name: "a title of 200 characters, in English on a page of any language",
      show: (edition, { declaration: { title, kind } }) => (
        <PageHead
          level="h3"
          long
          kicker={edition.messages.vocabulary.instrumentKinds[kind]}
          title={<Said edition={edition} words={title} />}
        />
      ),
    },
  ],
  accessibility: [
    {
      says: "The title is a heading; kicker and lead are text.",
      of: "header > :is(.kicker, .lead)",
      holds: (text) => text.localName === "p",
    },
    "On a page the title is the one h1.",
    "A title of 200 characters breaks between words and fits 320 pixels.",
  ],
};
