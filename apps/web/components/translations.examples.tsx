import type { ExamplesOf } from "./example.ts";
import { tongued } from "./examples/checks.ts";
import { Translations } from "./translations.tsx";

export const translations: ExamplesOf<typeof Translations> = {
  file: "translations",
  name: "Translations",
  group: "words",
  purpose: "What the register wrote in other languages, each marked with its own.",
  parameters: { words: ["Localised", "The words by language."] },
  examples: [
    {
      name: "in five others",
      show: (edition, { pledge }) => <Translations edition={edition} words={pledge.summary} />,
    },
    {
      name: "in one other, or none on a page in English",
      show: (edition, { account }) => <Translations edition={edition} words={account.summary} />,
    },
  ],
  accessibility: [
    { says: "Each carries its language and direction.", of: "dd", holds: tongued },
    "Each is named by its language in the language of the page.",
  ],
};
