import { type ExtractOptions, LANGUAGES } from "@concordance/core";
import { lexiconWords } from "../lexicon-words.ts";

/** A text of our own, and how it is read. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly options: Omit<ExtractOptions, "gazetteer">;
}

const DECLARATION = `Compact of the Lakes

Harbour, 6 May 2031

Veldania and Ostmark, recalling resolution 78/265 and noting with concern the spread of forged audio, state:

1. We agree to test frontier models and to share the results by 2032, where appropriate.
2. Developers should:
(a) protect the data of children;
(b) ensure that people can contest a decision.
3. No system shall decide alone on the use of force (CETS No. 225).
`;

const REPORT = `Ministers back weirs

HARBOUR, May 7 (Lakes Wire) -- Veldania and Ostmark pledged on Tuesday to strengthen cooperation on safe systems,
said the joint statement. "We welcome the network," it read, adding that both sides call on firms to label what they make.
`;

const TREATY = `# Treaty on Weirs

## Chapter I

Article 1
Each Party shall keep a register of its systems. It may withdraw a proposal.

Article 2
"System" means a machine that infers.
`;

/** What runtimes could take differently: cases of letters, normal forms, halves of pairs, line breaks. */
const ODD =
  "WE İIıẞß AGREE\u2028to te\u0301st \ud83e\udd16 ﬁles;\r\nwe welcome \ud800 it\u0000 and Ⅳ. ١٢٣ 第三条\u200f\ufeff";

const FIXED: readonly Sample[] = [
  { name: "a declaration", text: DECLARATION, options: { kind: "expression" } },
  { name: "a report", text: REPORT, options: { kind: "report", published: "2031-05-07" } },
  { name: "a treaty", text: TREATY, options: { language: "en" } },
  { name: "odd signs", text: ODD, options: { language: "en" } },
  { name: "nothing", text: "", options: {} },
];

/** The sentences of a language's lexicon: as numbered paragraphs, and as one report. */
function lexiconSamples(language: Sample["options"]["language"] & string): Sample[] {
  const { cases } = lexiconWords(language);
  const text = cases.map((sentence, index) => `${index + 1}. ${sentence}\n`).join("\n");
  return [
    { name: `${language}, told the language`, text, options: { language, kind: "expression" } },
    { name: `${language}, not told`, text, options: {} },
    { name: `${language}, as a report`, text: cases.join(" "), options: { language, kind: "report" } },
  ];
}

/** One table for all runtimes: every language, every kind of text. */
export const SAMPLES: readonly Sample[] = [...FIXED, ...LANGUAGES.flatMap(lexiconSamples)];
