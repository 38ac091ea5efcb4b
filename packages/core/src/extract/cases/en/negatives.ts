import type { MarkedCase } from "../marked.ts";

/** What is no statement: codebook, section 2, rule 8. Nothing is marked, so nothing may be found. */
export const NEGATIVES: readonly MarkedCase[] = [
  { text: "Accord on Lake Data\n\nArticle 1\nPurpose\n", reason: "titles and headings" },
  { text: "PORT VELD, May 4 (Lake Agency) -- ", reason: "a dateline", kind: "report" },
  {
    text: "Lakes agree\n\nThe minister flew home in the evening.",
    reason: "a report's narrative",
    kind: "report",
  },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "[This is a draft of the translation.]", reason: "somebody's remark on the text" },
  { text: "Article 1\n", reason: "a heading without a body" },
  { text: "", reason: "nothing" },
];
