import type { ExamplesOf } from "./example.ts";
import { leads, named } from "./examples/checks.ts";
import { TopicLinks } from "./topic-links.tsx";

export const topicLinks: ExamplesOf<typeof TopicLinks> = {
  file: "topic-links",
  name: "TopicLinks",
  group: "words",
  purpose: "Topics of a statement, the main one first.",
  parameters: { topics: ["readonly TopicId[]", "One to five topics."] },
  examples: [
    {
      name: "one topic",
      show: (edition, { report }) => <TopicLinks edition={edition} topics={report.topics} />,
    },
    {
      name: "five topics",
      show: (edition, { pledge }) => <TopicLinks edition={edition} topics={pledge.topics} />,
    },
  ],
  accessibility: [
    { says: "The list is named.", of: "ul", holds: named },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
