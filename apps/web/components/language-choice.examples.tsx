import type { ExamplesOf } from "./example.ts";
import { tongued } from "./examples/checks.ts";
import { LanguageChoice } from "./language-choice.tsx";

export const languageChoice: ExamplesOf<typeof LanguageChoice> = {
  file: "language-choice",
  name: "LanguageChoice",
  group: "frame",
  purpose: "The same page in the other languages, each by its own name.",
  parameters: { path: ["string", "Where the reader is; parameters are kept."] },
  examples: [
    {
      name: "in six languages, the page's own marked",
      show: (edition) => <LanguageChoice edition={edition} path={`${edition.paths.search}?q=safety`} />,
    },
  ],
  accessibility: [
    { says: "Each name carries its language and direction.", of: "li a", holds: tongued },
    {
      says: "Each link tells the language of the page that it leads to.",
      of: "li a",
      holds: (link) => /hreflang="\w+"/iu.test(link.outerHTML),
    },
    {
      says: "The language of the page is marked with aria-current and by more than colour.",
      of: "ul",
      holds: (list) => list.querySelectorAll("[aria-current=true]").length === 1,
    },
  ],
};
