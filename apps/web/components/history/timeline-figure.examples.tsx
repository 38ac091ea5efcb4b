import type { ExamplesOf } from "../example.ts";
import { drawn, reached } from "../examples/checks.ts";
import { TimelineFigure } from "./timeline-figure.tsx";

export const timelineFigure: ExamplesOf<typeof TimelineFigure> = {
  file: "history/timeline-figure",
  name: "TimelineFigure",
  group: "figures",
  purpose: "Instruments by date, the stronger the higher. The table beneath says the same.",
  parameters: { answer: ["TimelineAnswer", "Instruments with their strongest force on a topic."] },
  examples: [
    {
      name: "several years, one not coded",
      show: (edition, { timeline }) => <TimelineFigure edition={edition} answer={timeline} />,
    },
    {
      name: "one instrument",
      show: (edition, { timeline }) => (
        <TimelineFigure edition={edition} answer={{ ...timeline, entries: timeline.entries.slice(0, 1) }} />
      ),
    },
  ],
  accessibility: [
    { says: "The drawing is hidden from screen readers: the table says the same.", of: "svg", holds: drawn },
    { says: "On a narrow page it is scrolled with the keyboard.", of: ".scroll", holds: reached },
    {
      says: "Its links are not stops of the keyboard: the table has the same.",
      of: "svg a",
      holds: (link) => link.getAttribute("tabindex") === "-1",
    },
  ],
};
