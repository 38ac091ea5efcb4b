import { kindsOfParties } from "../lib/party-kinds.ts";
import type { ExamplesOf } from "./example.ts";
import { captioned, reached, scoped } from "./examples/checks.ts";
import { PartyKindTable } from "./party-kind-table.tsx";

export const partyKindTable: ExamplesOf<typeof PartyKindTable> = {
  file: "party-kind-table",
  name: "PartyKindTable",
  group: "lists",
  purpose: "How many parties of each kind there are and what they did, alone and through groups apart.",
  parameters: { kinds: ["readonly KindOfParties[]", "Kinds with their parties and numbers."] },
  examples: [
    {
      name: "five kinds",
      show: (edition, { parties }) => <PartyKindTable edition={edition} kinds={kindsOfParties(parties)} />,
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
