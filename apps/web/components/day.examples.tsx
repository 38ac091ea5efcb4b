import { Day } from "./day.tsx";
import type { ExamplesOf } from "./example.ts";
import { said } from "./examples/checks.ts";

const DAYS = [
  "2030-05-06",
  "2030-05",
  "2030",
  "2030-05~",
  "2030-21",
  "2030-05-06/2030-05-07",
  "2030-05-06/..",
];

export const day: ExamplesOf<typeof Day> = {
  file: "day",
  name: "Day",
  group: "words",
  purpose: "A date, as precisely as it is known, for readers and for programs; a day stands on one line.",
  parameters: {
    date: ["string", "A date in EDTF."],
    className: ["string", "How it stands beside other words."],
  },
  examples: [
    {
      name: "days, months, years, intervals",
      show: (edition) => (
        <ul>
          {DAYS.map((date) => (
            <li key={date}>
              <Day edition={edition} date={date} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: "beside a title",
      show: (edition, { accord }) => (
        <p>
          {accord.title.en} <Day edition={edition} date={accord.adopted} className="aside" />
        </p>
      ),
    },
  ],
  accessibility: [{ says: "Every date says something.", of: "time", holds: said }],
};
