export const about = {
  title: "About",
  lead: "Concordance is an open register: free to read, to reuse and to correct.",
  what: {
    title: "What it is",
    paragraphs: [
      "A concordance is an index of words in their places, and also a state of agreement. The register is for both: it records what states and international bodies have said about artificial intelligence, clause by clause, so that texts can be compared.",
      "Its first record is the joint statement of China and France on artificial intelligence and global governance (Paris, 6 May 2024).",
    ],
  },
  data: {
    title: "Data and API",
    paragraphs: [
      "Everything on these pages comes from one versioned snapshot of the records. Anybody can build it from the repository and get the same bytes. An API serves the same records as JSON, without a key; its contract is the OpenAPI document at /openapi.json.",
    ],
  },
  rights: {
    title: "Texts and rights",
    paragraphs: [
      "The register holds no sentence of any instrument or article. It holds facts, codings, summaries in its own words, single terms of at most four words, places and fingerprints. The texts are on the pages of those who published them, and each record links to them.",
      "Codings and summaries may be reused under CC BY 4.0: credit Concordance and give the address of the record.",
    ],
  },
  languages: {
    title: "Languages",
    paragraphs: [
      "The interface speaks the six official languages of the United Nations. Summaries and notes are not translated into all of them yet; what is in another language than the page is marked with that language. Where a translation of the interface differs from the English, the English prevails.",
    ],
  },
  snapshot: "The register now",
  digest: "Fingerprint of the snapshot (SHA-256)",
  version: "Version of its format",
} as const;
