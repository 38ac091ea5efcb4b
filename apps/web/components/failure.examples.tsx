import type { ExamplesOf } from "./example.ts";
import { said } from "./examples/checks.ts";
import { FailureExample } from "./examples/in-browser.tsx";
import type { Failure } from "./failure.tsx";

export const failure: ExamplesOf<typeof Failure> = {
  file: "failure",
  name: "Failure",
  group: "frame",
  purpose:
    "What happened when a page could not be made, what to do, and under which reference it was written down.",
  parameters: {
    path: ["string", "The page that failed; it tells the language."],
    error: ["unknown", "What was thrown; the server gives it a reference."],
    retry: ["() => void", "Makes the page anew."],
    level: ['"h1" | "h3"', "Level of the title, where it is not the head of the page itself."],
  },
  examples: [
    {
      name: "with a reference",
      show: ({ paths }) => <FailureExample path={paths.instruments} reference="2893104857" />,
    },
    { name: "without", show: ({ paths }) => <FailureExample path={paths.instruments} /> },
  ],
  accessibility: [
    { says: "What can be done is a button and a link, named in words.", of: ".pager > *", holds: said },
    "It is in the language of the page that failed.",
  ],
};
