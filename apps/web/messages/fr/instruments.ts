import type { Messages } from "../messages.ts";

export const instruments = {
  title: "Instruments",
  lead: "Les déclarations, résolutions et traités du registre, du plus récent au plus ancien.",
  none: "Le registre ne contient encore aucun instrument.",
} satisfies Messages["instruments"];

export const instrument = {
  facts: "Faits",
  kind: "Type",
  binding: "Caractère contraignant",
  adopted: "Date",
  place: "Lieu",
  event: "Événement",
  identifiers: "Cotes et identifiants",
  parties: "Parties",
  languages: "Langues",
  unverified: "non vérifié",
  unverifiedNote: "Aucune source trouvée ne le dit ; c'est le classement propre au registre.",
  notRecorded: "non enregistré",
  contents: "Sur cette page",
  coverage: "Ce qui a été lu",
  coverageOf: { whole: "Codage intégral", part: "Codage partiel", none: "Aucun codage" },
  coverageInLine: { whole: "codage intégral", part: "codage partiel", none: "aucun codage" },
  claims: "Là où les sources divergent",
  claimsNote: "Le registre conserve chaque valeur donnée par une source et ne choisit pas entre elles.",
  noValue: "Aucune source n'a été trouvée à ce sujet.",
  clauses: "Clauses",
  clausesNote: "Les énoncés de l'instrument lui-même, disposition par disposition.",
  noClauses: "Aucun énoncé de cet instrument n'est encore codé.",
  notSeen: "Cette disposition n'a pas été consultée. Rien n'en est codé.",
  nothingCoded: "Aucun énoncé n'est codé dans cette disposition.",
  reported: "Selon des comptes rendus",
  reportedNote:
    "Ce qu'un compte rendu attribue aux parties. Un compte rendu est une source sur l'instrument, jamais l'instrument.",
  reportedJoined: (joined, all) =>
    `Énoncés affichés à côté des clauses auxquelles ils correspondent : ${joined} sur ${all}.`,
  relations: "Liens avec d'autres instruments",
  sources: "Sources",
  sourcesNote: "Les liens mènent à d'autres sites.",
  showAll: (n) => `Tout afficher (${n})`,
  noParties: "Aucune partie n'est enregistrée.",
  note: "Note",
  officialPage: "Page du texte",
  licence: "Licence",
  published: (date) => `publication : ${date}`,
} satisfies Messages["instrument"];
