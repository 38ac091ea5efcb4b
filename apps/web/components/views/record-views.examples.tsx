import type { ExamplesOf } from "../example.ts";
import { leads, named } from "../examples/checks.ts";
import { InstrumentViews, PartyViews, TopicViews } from "./record-views.tsx";

export const recordViews: ExamplesOf<typeof InstrumentViews | typeof PartyViews | typeof TopicViews> = {
  file: "views/record-views",
  name: "InstrumentViews, PartyViews, TopicViews",
  group: "frame",
  purpose: "Ways from a record to the views that set it beside others.",
  parameters: { id: ["string", "The record."] },
  examples: [
    {
      name: "from an instrument",
      show: (edition) => <InstrumentViews edition={edition} id="veldania-ostmark-2031" />,
    },
    { name: "from a party", show: (edition) => <PartyViews edition={edition} id="veldania" /> },
    { name: "from a topic", show: (edition) => <TopicViews edition={edition} id="safety" /> },
  ],
  accessibility: [
    { says: "The navigation has a name.", of: "nav", holds: named },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
