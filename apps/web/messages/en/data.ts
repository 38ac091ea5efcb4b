export const data = {
  title: "Data and API",
  lead: "Everything on these pages is available as data, without a key or an account.",
  formats: {
    title: "Formats",
    lead: "Add the ending to the address of a record or a list, or ask with the Accept header.",
    head: ["Format", "Ending", "Good for"],
    uses: {
      json: "programs",
      jsonld: "linked data: schema.org, ELI, SKOS",
      akn: "legal documents (Akoma Ntoso 3.0)",
      csv: "spreadsheets and statistics",
      ndjson: "large lists, line by line",
      csl: "reference managers and CSL processors",
      bibtex: "LaTeX",
      ris: "reference managers",
      annotations: "clauses as Web Annotations",
      markdown: "reading and pasting",
      yaml: "editing",
    },
  },
  bulk: {
    title: "The whole register as files",
    lead: "Made from the same snapshot as these pages. The checksum shows whether a copy is complete.",
    head: ["File", "Holds", "Size", "SHA-256"],
  },
  feeds: {
    title: "Feeds",
    lead: "What changes, as Atom and as JSON Feed: for everything, and for each instrument, party and topic.",
  },
  calls: {
    title: "Calls",
    lead: "The reference explains every address and lets you try it.",
    reference: "Reference of the API",
    contract: "Contract (OpenAPI 3.1)",
    items: [
      "What states commit to on capacity-building, strongest first",
      "One instrument as a table of its statements",
      "One statement for LaTeX",
      "A search in French, two results",
      "The register as it was on a day",
    ],
  },
  agents: {
    title: "For agents",
    lead: "A guide in plain text, and tools over the Model Context Protocol at /mcp.",
    guide: "Guide for agents (llms.txt)",
  },
  rights: {
    title: "Licence",
    text: "Codings and summaries: CC BY 4.0. Credit Concordance and give the address of the record. The texts themselves belong to those who published them and are not part of the data.",
  },
  cite: {
    title: "How to cite the register",
    note: "Give the date: the register can be read as it was on that day.",
  },
} as const;
