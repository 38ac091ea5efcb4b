import type { Hit, SearchList } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import type { ExamplesOf } from "./example.ts";
import { holding, leads } from "./examples/checks.ts";
import { SearchHit } from "./search-hit.tsx";

const hits = (edition: Edition, { items, included }: SearchList, type: Hit["type"]) => (
  <ol className="statements hits">
    {items
      .filter((hit) => hit.type === type)
      .slice(0, 1)
      .map((hit) => (
        <SearchHit key={hit.id} edition={edition} hit={hit} included={included} />
      ))}
  </ol>
);

export const searchHit: ExamplesOf<typeof SearchHit> = {
  file: "search-hit",
  name: "SearchHit",
  group: "search",
  purpose: "Something that was found: what it is, what it says, where it stands, and why it was found.",
  parameters: {
    hit: ["Hit", "What was found."],
    included: ["Included", "Names of what it mentions."],
  },
  examples: [
    {
      name: "a statement, with the words that were found",
      show: (edition, { search }) => hits(edition, search.found, "statement"),
    },
    { name: "an instrument", show: (edition, { search }) => hits(edition, search.everything, "instrument") },
    { name: "a party", show: (edition, { search }) => hits(edition, search.everything, "party") },
    { name: "a provision", show: (edition, { search }) => hits(edition, search.provisions, "provision") },
    { name: "a topic", show: (edition, { search }) => hits(edition, search.topics, "topic") },
  ],
  accessibility: [
    {
      says: "What kind of thing it is, is said in words.",
      of: ".statement-head",
      holds: holding(".hit-type, .force-word"),
    },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
  ],
};
