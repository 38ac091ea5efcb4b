import type { Messages } from "../messages.ts";

export const instruments = {
  title: "Instruments",
  lead: "Les déclarations, résolutions et traités du registre, du plus récent au plus ancien.",
  none: "Le registre ne contient encore aucun instrument.",
} satisfies Messages["instruments"];

export const instrument = {
  facts: "Faits",
  kind: "Nature",
  binding: "Portée juridique",
  adopted: "Date",
  place: "Lieu",
  event: "Événement",
  identifiers: "Cotes et identifiants",
  parties: "Parties",
  languages: "Langues",
  unverified: "non vérifié",
  unverifiedNote: "Aucune source ne le dit à notre connaissance ; c'est le classement du registre lui-même.",
  notRecorded: "non enregistré",
  contents: "Sur cette page",
  coverage: "Ce qui a été lu",
  coverageOf: { whole: "Codé en entier", part: "Codé en partie", none: "Non codé" },
  coverageInLine: { whole: "codé en entier", part: "codé en partie", none: "non codé" },
  claims: "Là où les sources divergent",
  claimsNote: "Le registre conserve chaque valeur donnée par une source et n'en choisit aucune.",
  noValue: "Aucune source trouvée ne le dit.",
  clauses: "Clauses",
  clausesNote: "Les énoncés de l'instrument lui-même, disposition par disposition.",
  noClauses: "Aucun énoncé de cet instrument n'est encore codé.",
  notSeen: "Cette disposition n'a pas été vue. Rien n'en est codé.",
  nothingCoded: "Aucun énoncé n'est codé dans cette disposition.",
  reported: "Selon des comptes rendus",
  reportedNote:
    "Ce qu'un compte rendu attribue aux parties. Un compte rendu est une source sur l'instrument, jamais l'instrument.",
  reportedJoined: (joined, all) =>
    `${joined} sur ${all} figurent à côté des clauses auxquelles ils correspondent.`,
  relations: "Liens avec d'autres instruments",
  sources: "Sources",
  sourcesNote: "Les liens mènent à d'autres sites.",
  showAll: (n) => `Tout afficher (${n})`,
  noParties: "Aucune partie n'est enregistrée.",
  note: "Note",
  officialPage: "Page du texte",
  licence: "Licence",
  published: (date) => `publié : ${date}`,
} satisfies Messages["instrument"];
