import type { MarkedCase } from "../marked.ts";

/** Where a clause begins and ends, and which words of it decide: codebook, sections 2 and 3. */
export const CLAUSES: readonly MarkedCase[] = [
  {
    text: "[welcome: Welcomes the code adopted at the lake summit];",
    reason: "a participle with its place belongs to the noun before it",
  },
  {
    text: "[note: Recalling the guide endorsed by the Council],",
    reason: "a participle with its agent is told, not said",
  },
  { text: "[prohibit: No Party shall sell such data].", reason: "a denied subject denies the duty" },
  { text: "[prohibit: Nothing in this Accord shall limit open science].", reason: "nothing denies, too" },
  {
    text: "[establish: Traceability refers to the record of each step].",
    reason: "a term that refers to something is defined",
  },
  {
    text: "[recognize: Recognizes the use of tests] and, [welcome: in this regard, looks forward to the review];",
    reason: "2.7: an aside between marks belongs to the clause that it opens",
  },
  {
    text: "[recognize: Stresses the use of tests], and [call: in this regard urges firms to publish them];",
    reason: "2.7: an aside without marks, too",
  },
  {
    text: "[call: Calls upon States and invites firms to share their tests];",
    reason: "2.4: two directives over one action, the stronger rules",
  },
  {
    text: "[recognize: Emphasizes, while noting the gaps, that tests come first];",
    reason: "an aside right behind the carrier is part of its clause",
  },
  {
    text: "[encourage: Encourages States, schools, clinics and firms to share tests] and [encourage: to open their data];",
    reason: "2.2: complements behind a long list of those addressed",
  },
  {
    text: "[call: Pending the vote, urges all members to wait];",
    reason: "2.7: a fronted adjunct belongs to the clause",
  },
  {
    text: "[concern: Remains deeply concerned about forged audio];",
    reason: "a state that lasts, without a subject",
  },
  { text: "[encourage: Continues to encourage open tests];", reason: "going on changes no force" },
  {
    text: "[affirm: Guided also by the aims of the Accord],",
    reason: "an adverb inside an adjective's words",
  },
  {
    text: "Aims\n\nThe Bureau shall meet with a view to:\n(a) [oblige: considering amendments];\n(b) [oblige: sharing tests].\n",
    reason: "2.5: a participle that completes its chapeau carries no stance of its own",
  },
  {
    text: "Aims\n\nWe commit to the following:\n(a) [commit: share tests];\n(b) States should do more:\n(i) [recommend: open their data];\n(ii) [recommend: train staff].\n",
    reason: "2.5: an item may introduce items of its own",
  },
  {
    text: "Norms\n\n1. Strengthen quality. [recommend: Test each model before its release].\n2. Respect users. [recommend: Tell them what a model does].\n",
    reason: "2.8: a short first sentence with a number is a heading",
  },
  {
    text: "Norms\n\n1. [recommend: Do not mislead users about what a model can do].\n2. [recommend: In the design of models, improve transparency].\n",
    reason: "an order that forbids, and one behind an adjunct",
  },
];
