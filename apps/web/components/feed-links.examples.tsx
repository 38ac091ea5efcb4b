import type { ExamplesOf } from "./example.ts";
import { leads, listed } from "./examples/checks.ts";
import type { FeedLinks } from "./feed-links.tsx";
import { FeedList } from "./feed-links.tsx";

export const feedLinks: ExamplesOf<typeof FeedList | typeof FeedLinks> = {
  file: "feed-links",
  name: "FeedList, FeedLinks",
  group: "data",
  purpose: "Feeds of what is new: as links for readers, and in the head of the page for feed readers.",
  parameters: { subject: ['"all" | resource/id', "What the feed is about."] },
  examples: [
    { name: "all that is new", show: () => <FeedList subject="all" /> },
    { name: "what is new of a party", show: () => <FeedList subject="parties/veldania" /> },
  ],
  accessibility: [
    { says: "The links stand in a list.", of: "a", holds: listed },
    { says: "Each has the name of its format, and leads to it.", of: "a", holds: leads },
  ],
};
