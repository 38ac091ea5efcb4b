import type { ExamplesOf } from "../example.ts";
import { captioned, said, scoped } from "../examples/checks.ts";
import { TimelineTable } from "./timeline-table.tsx";

export const timelineTable: ExamplesOf<typeof TimelineTable> = {
  file: "history/timeline-table",
  name: "TimelineTable",
  group: "figures",
  purpose: "Instruments in the order of their dates, one body a year.",
  parameters: { answer: ["TimelineAnswer", "Instruments with their strongest force on a topic."] },
  examples: [
    {
      name: "several years, one not coded",
      show: (edition, { timeline }) => <TimelineTable edition={edition} answer={timeline} />,
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope; that of a year is for its rows.", of: "th", holds: scoped },
    { says: "That an instrument is silent or not coded is said in words.", of: ".missing", holds: said },
  ],
};
