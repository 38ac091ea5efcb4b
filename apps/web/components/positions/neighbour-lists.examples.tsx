import type { ExamplesOf } from "../example.ts";
import { leads, said } from "../examples/checks.ts";
import { NeighbourLists } from "./neighbour-lists.tsx";

export const neighbourLists: ExamplesOf<typeof NeighbourLists> = {
  file: "positions/neighbour-lists",
  name: "NeighbourLists",
  group: "comparison",
  purpose: "The parties nearest to and farthest from one, each with the instruments that tell it.",
  parameters: { neighbours: ["NeighboursAnswer", "A party with those near and far."] },
  examples: [
    {
      name: "near and far, with shared and divided instruments",
      show: (edition, { neighbours }) => <NeighbourLists edition={edition} neighbours={neighbours} />,
    },
    {
      name: "nobody",
      show: (edition, { neighbours }) => (
        <NeighbourLists edition={edition} neighbours={{ ...neighbours, nearest: [], farthest: [] }} />
      ),
    },
  ],
  accessibility: [
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "Each list is named by the heading above it.", of: "h3", holds: said },
  ],
};
