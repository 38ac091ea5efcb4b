import type { ExamplesOf } from "../example.ts";
import { leads, named } from "../examples/checks.ts";
import { ViewFoot } from "./view-foot.tsx";

export const viewFoot: ExamplesOf<typeof ViewFoot> = {
  file: "views/view-foot",
  name: "ViewFoot",
  group: "data",
  purpose: "How a view is kept and cited, with the day and snapshot of the register that it shows.",
  parameters: {
    title: ["string", "Title of the view."],
    path: ["string", "Its address, with all that was chosen."],
    citation: ["Citation", "Day and snapshot."],
    links: ["Record<string, string>", "Addresses of its other forms."],
  },
  examples: [
    {
      name: "a view with a figure",
      show: (edition, { byParty }) => (
        <ViewFoot
          edition={edition}
          title={edition.messages.matrix.title}
          path={`${edition.paths.matrix}?theme=risk`}
          citation={byParty.citation}
          links={byParty.links}
        />
      ),
    },
    {
      name: "a view of a register without a history, with a table alone",
      show: (edition, { divergences }) => (
        <ViewFoot
          edition={edition}
          title={edition.messages.divergences.title}
          path={edition.paths.divergences}
          citation={{ ...divergences.citation, date: null }}
          links={{ csv: "/v1/divergences.csv" }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "Both parts are named by their headings.", of: "section", holds: named },
    { says: "A link to a file says of what, and in which form.", of: ".downloads a", holds: leads },
  ],
};
