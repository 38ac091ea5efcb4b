export const site = {
  name: "Concordance",
  tagline:
    "The open register of what states and international bodies have said about artificial intelligence",
  description:
    "Who took which stance on artificial intelligence, with what force, on which topic, in which paragraph: instruments coded clause by clause, each statement with its source.",
  skip: "Skip to the content",
  navigation: "Main",
  more: "About this site",
  languages: "Language of this page",
  sections: {
    instruments: "Instruments",
    parties: "Parties",
    topics: "Topics",
    search: "Search",
    compare: "Compare",
    matrix: "Matrix",
    timeline: "Timeline",
    graph: "References",
    positions: "Positions",
    lineage: "Lineage of a phrase",
    divergences: "Language versions",
    extract: "Extract",
    quotation: "Check a quotation",
    data: "Data and API",
    methodology: "Methodology",
    changes: "Changes",
    about: "About",
    privacy: "Privacy",
    accessibility: "Accessibility",
  },
  footer:
    "Concordance holds no sentence of any text it codes: facts, codings and summaries in its own words, with a link to the official page.",
  licence: "Codings and summaries: CC BY 4.0. Code: Apache 2.0.",
  noTracking: "This site sets no cookie and contacts no other host.",
  otherSite: "(another site)",
  writtenIn: (language: string) => `in ${language}`,
} as const;

/** Marks between and around words. */
export const punctuation = {
  colon: ": ",
  comma: ", ",
  stop: ". ",
  gap: " ",
  quoted: (text: string) => `“${text}”`,
  bracketed: (text: string) => ` (${text})`,
} as const;

export const paging = {
  label: "Pages",
  first: "First page",
  next: "Next page",
} as const;

export const notFound = {
  title: "There is no such page",
  body: "The address may have been cut or mistyped. Ids of the register never change their meaning, so a record that was here once is still under its id.",
  ways: "Where to go next",
} as const;

export const withdrawn = {
  title: "This record was withdrawn",
  body: "It stood here once. What it held, when it was withdrawn and why is kept among the changes of the register.",
} as const;

export const unavailable = {
  title: "The register cannot be reached",
  body: "The site is up, but the service that holds the register does not answer. Nothing is lost. Reload the page in half a minute.",
} as const;

export const offline = {
  title: "There is no connection",
  body: "This page is not kept in your browser. It can be read when the connection is back: load it again then.",
  kept: "Pages that you can read now",
} as const;
