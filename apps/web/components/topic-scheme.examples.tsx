import type { ExamplesOf } from "./example.ts";
import { holding, named } from "./examples/checks.ts";
import { TopicScheme } from "./topic-scheme.tsx";

export const topicScheme: ExamplesOf<typeof TopicScheme> = {
  file: "topic-scheme",
  name: "TopicScheme",
  group: "words",
  purpose: "Topics by theme, each with what falls under it and how much the register holds.",
  parameters: {
    topics: ["readonly TopicItem[]", "Topics with their numbers, in the order of the scheme."],
    headings: ['"h2" | "h3"', "Level of the themes' headings."],
  },
  examples: [
    {
      name: "one theme",
      show: (edition, { topics }) => (
        <TopicScheme
          edition={edition}
          headings="h3"
          topics={topics.filter(({ theme }) => theme === "security")}
        />
      ),
    },
    {
      name: "two themes",
      show: (edition, { topics }) => (
        <TopicScheme
          edition={edition}
          headings="h3"
          topics={topics.filter(({ theme }) => theme === "rights" || theme === "accountability")}
        />
      ),
    },
  ],
  accessibility: [
    { says: "Each theme is named by its heading.", of: "section", holds: named },
    { says: "Each topic is a term with what it means.", of: "dl > div", holds: holding("dt ~ dd") },
  ],
};
