import type { ComponentExamples } from "./example.ts";
import { Foreign, Said } from "./said.tsx";

const WORDS = { en: "Lakes Charter", fr: "Charte des lacs", ar: "ميثاق البحيرات", zh: "湖泊宪章" };

export const saidExamples: ComponentExamples = {
  name: "Said, Foreign",
  purpose:
    "Words of the register in the reader's language or, where nobody wrote them, in English and marked.",
  parameters: [
    ["words", "Localised", "Said: the words by language."],
    ["language", "Language", "Foreign: the language of the words; English unless told otherwise."],
    ["quiet", "boolean", "Foreign: no visible tag, for names and where many stand together."],
  ],
  examples: [
    { name: "in four languages", show: (edition) => <Said edition={edition} words={WORDS} /> },
    { name: "in English only", show: (edition) => <Said edition={edition} words={{ en: WORDS.en }} /> },
    {
      name: "a name",
      show: (edition) => (
        <Foreign edition={edition} quiet>
          Veldania
        </Foreign>
      ),
    },
  ],
  accessibility: [
    "Words in another language carry lang and dir, so that they are read and ordered as their own.",
    "The tag names the language in full to those who ask for it.",
  ],
};
