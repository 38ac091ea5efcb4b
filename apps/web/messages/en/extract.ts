export const extract = {
  title: "Extract",
  lead: "Paste a text or open a file, and see its statements: which words carry a stance, with what force, on which topics. It is read in your browser; nothing is sent anywhere.",
  noScript:
    "This page needs scripts, because the text stays in your browser. Without them, the command line does the same on your own machine; all other pages of this site work without scripts.",
  tool: {
    text: "Text",
    file: "or a file",
    drop: "Plain text, Markdown, HTML, Akoma Ntoso or Formex, at most one megabyte. You can also drop it here.",
    chosen: "Chosen:",
    language: "Language",
    anyLanguage: "Detected from the text",
    kind: "What it is",
    expression: "The instrument itself",
    report: "A report about it",
    go: "Extract",
    stop: "Stop",
    empty: "Paste a text or choose a file first.",
    reading: "Reading:",
    done: "Done.",
    stopped: "Stopped.",
    statements: "Statements:",
    provisions: "Provisions:",
    nothing: "No statement was found: no verb carries a stance that the program knows.",
    marked: "The text with its statements",
    draft:
      "These are drafts by a program, not codings of the register. Each mark leads to its row in the table, and back.",
    table: "The statements as a table",
    force: "Force",
    words: "Words",
    topics: "Topics",
    place: "Place",
    confidence: "Confidence",
    save: "Save:",
    faults: {
      failed: "Something failed on our side. Reload the page and try again.",
      "too-large": "This is longer than one megabyte. Shorten it, or use the command line.",
      "not-text": "This is not a text in UTF-8 or UTF-16. Save it as plain text and try again.",
      "needs-command":
        "PDF and Word files are read by the command line. Here, paste their text or save them as plain text.",
      broken: "This XML could not be read: it is not well-formed, or is neither Akoma Ntoso nor Formex.",
    },
  },
  how: {
    title: "How it works",
    paragraphs: [
      "The same rules and word lists that draft the register's records run in your browser. The page asks this site for the names of parties, bodies and instruments that the register knows, and for nothing else.",
      "Confidence is calibrated: of the drafts with 90 %, about nine in ten were right on texts that people had coded.",
    ],
  },
  limits: {
    title: "What to bear in mind",
    items: [
      "A draft may be wrong. The methodology says how often, by language.",
      "The rules were made for texts of states and international bodies; other texts give poorer drafts.",
      "Parties that the register does not know are not named.",
    ],
  },
} as const;
