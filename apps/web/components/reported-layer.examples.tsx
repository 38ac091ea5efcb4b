import type { ExamplesOf } from "./example.ts";
import { named } from "./examples/checks.ts";
import { ReportedLayer } from "./reported-layer.tsx";

export const reportedLayer: ExamplesOf<typeof ReportedLayer> = {
  file: "reported-layer",
  name: "ReportedLayer",
  group: "reading",
  purpose: "What one report attributes to the parties, apart from what the instrument says.",
  parameters: {
    report: ["Report", "The report."],
    instrument: ["InstrumentAnswer", "The record."],
  },
  examples: [
    {
      name: "a press article, one of two statements joined",
      show: (edition, { accord }) =>
        accord.reports.map((report) => (
          <ReportedLayer key={report.id} edition={edition} report={report} instrument={accord} />
        )),
    },
    {
      name: "one without a date, a page or statements",
      show: (edition, { accord }) =>
        accord.reports.map(({ published: _day, address: _page, note: _note, ...report }) => (
          <ReportedLayer
            key={report.id}
            edition={edition}
            report={report}
            instrument={{ ...accord, statements: [], provisions: [] }}
          />
        )),
    },
  ],
  accessibility: [
    { says: "The layer is named by its heading.", of: "section", holds: named },
    "It is told from what the instrument says by its heading and its ground.",
  ],
};
