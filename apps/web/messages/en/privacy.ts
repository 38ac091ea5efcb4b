export const privacy = {
  title: "Privacy",
  lead: "Nobody needs to tell this site anything, and it keeps nothing about those who read it.",
  reading: {
    title: "When you read",
    paragraphs: [
      "The site sets no cookie and stores nothing in your browser that could tell you from another reader. There are no accounts, no counters and no advertising.",
      "Fonts, styles and scripts come from this site. Your browser contacts no other host until you follow a link that leaves the site; such links say so.",
      "Your browser keeps copies of the last pages that you visited here, so that you can read them without a connection. They stay on your machine, tell nobody anything, and are deleted with the site’s data in your browser’s settings.",
    ],
  },
  server: {
    title: "On the server",
    paragraphs: [
      "A page is made from its address, and from the language that your browser asks for where the address names none. Neither is kept. Whoever runs the machines may keep a technical log for a short time against failures and abuse; the register does not need it.",
    ],
  },
  texts: {
    title: "Texts that you send",
    paragraphs: [
      "A text that you send to the API to be coded is read, answered and forgotten: it is written neither to a disk nor to a log.",
    ],
  },
} as const;
