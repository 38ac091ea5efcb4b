export const methodology = {
  title: "Methodology",
  lead: "How a text becomes statements that can be counted, compared and checked: codebook, version 1.1.",
  units: {
    title: "Units",
    items: [
      [
        "Instrument",
        "One act that parties adopt or issue on a date: a joint statement, a declaration, a resolution, a treaty. It exists apart from any text of it.",
      ],
      [
        "Expression",
        "One language version of the instrument, with its standing: authentic or a translation.",
      ],
      [
        "Report",
        "A text by somebody else about the instrument. It is a source. What it attributes to the parties is kept in a layer of its own and marked as reported.",
      ],
      [
        "Provision",
        "A structural unit: a recital, a numbered paragraph, an article, a point. Each has a locator that does not change.",
      ],
      [
        "Statement",
        "The atom. One speaker, or one group of speakers, takes one stance, with one force, toward one action or proposition.",
      ],
    ],
  },
  splitting: {
    title: "What counts as one statement",
    items: [
      "Each main verb that carries a stance begins a statement, and so does each participle that does.",
      "Separate actions under one verb are separate statements; the later ones inherit speaker and force, and say so.",
      "Nouns joined inside one action are not split: the statement has the topics of all.",
      "A chapeau with a list gives one statement for each item, with the chapeau's speaker and force.",
      "A plain sentence without a stance is one note.",
      "Titles, headings, datelines, signatures and quotations of third parties are not statements.",
    ],
  },
  force: {
    title: "Force",
    lead: "Sixteen values in six families, on a scale from 0 to 4. The verb that carries the stance decides, not the topic. Negation and hedges are kept as qualifiers; only a prohibition has a force of its own.",
    rules: [
      "The outer verb decides: to agree that something should be done is to agree, not to recommend.",
      "An obligation is coded as one in every text. Whether the instrument binds is a fact of the instrument, shown with it.",
      "Will is a commitment where the parties, or a body of theirs, are its subject; about anything else it is a note.",
      "A verb with an evaluating phrase takes the phrase's force: to note with concern is to be concerned.",
    ],
  },
  topics: {
    title: "Topics",
    lead: "41 topics in six themes. A statement has one to five, the main one first, and only those that the clause itself names.",
    link: "The scheme, with what falls under each topic",
  },
  fields: {
    title: "The other fields",
    items: [
      ["Speakers", "Who takes the stance. In a resolution: the organ that adopts it."],
      ["Actors", "Who is to act, where it is somebody other than the speakers."],
      ["Beneficiaries", "For whom, where the clause says it."],
      ["Qualifiers", "Hedges, conditions, bases and scopes, in the text's own terms of at most four words."],
      [
        "Summary",
        "One sentence in the register's own words, at most 200 characters. It is never a sentence of the text, so do not quote it as one.",
      ],
      [
        "Provenance",
        "What was read, in which language, at which place, by whom. Where a text was read, the range counts UTF-16 code units and a fingerprint (SHA-256) lets anybody check that theirs is the same.",
      ],
    ],
  },
  review: {
    title: "Review",
    lead: "Every statement says how far it was reviewed. A draft may be wrong in force, topic or place.",
  },
  coverage: {
    title: "Coverage",
    paragraphs: [
      "Each record says first how much of its instrument was read. A provision that is known to exist and was not seen stands in its place and is marked so; nothing is coded from it.",
      "Where no text could be read, clauses may be coded from accounts of them. Such statements are drafts, name their sources and have no range.",
      "Where sources disagree, every value is kept with its sources and none is chosen. A fact that no source supports is marked as not verified.",
    ],
  },
  limits: {
    title: "Limits",
    items: [
      "The register is not complete: that a party or topic is missing says nothing about it.",
      "Strength orders words, not deeds. A commitment in a declaration that binds nobody is still weaker than a duty in a treaty.",
      "Versions of one instrument can differ in force between languages. The coding names the language it was read in.",
      "The summaries are interpretation. For words that matter, go to the official page.",
      "Coders do not agree on everything: the figures above say how far they do, and where to be careful.",
    ],
  },
} as const;
