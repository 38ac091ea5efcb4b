import type { ExamplesOf } from "./example.ts";
import { said as spoken, tongued } from "./examples/checks.ts";
import { Foreign, Said } from "./said.tsx";

export const said: ExamplesOf<typeof Said | typeof Foreign> = {
  file: "said",
  name: "Said, Foreign",
  group: "words",
  purpose:
    "Words of the register in the reader's language or, where nobody wrote them, in English and marked.",
  parameters: {
    words: ["Localised", "Said: the words by language."],
    language: ["Language", "Foreign: the language of the words; English unless told otherwise."],
    quiet: ["boolean", "Foreign: no visible tag, for names and where many stand together."],
    children: ["ReactNode", "Foreign: the words."],
  },
  examples: [
    {
      name: "in six languages",
      show: (edition, { charter }) => <Said edition={edition} words={charter.title} />,
    },
    {
      name: "in English only",
      show: (edition, { pledge, declaration }) => (
        <Said
          edition={edition}
          words={pledge.included.instruments[declaration.id]?.title ?? declaration.title}
        />
      ),
    },
    {
      name: "a name",
      show: (edition, { quietland }) => (
        <Foreign edition={edition} quiet>
          {quietland.name.en}
        </Foreign>
      ),
    },
    {
      name: "a term in Arabic",
      show: (edition, { divergences }) => (
        <Foreign edition={edition} language="ar">
          {divergences.items[1]?.readings.find(({ language }) => language === "ar")?.term ?? "تتعهدان"}
        </Foreign>
      ),
    },
  ],
  accessibility: [
    {
      says: "Words in another language carry lang and dir, so that they are read and ordered as their own.",
      of: "span[lang]",
      holds: tongued,
    },
    {
      says: "The tag names the language in full to those who ask for it.",
      of: "abbr",
      holds: (tag) => spoken(tag) && tag.getAttribute("title") !== "",
    },
  ],
};
