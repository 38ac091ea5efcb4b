import type { Messages } from "../messages.ts";

export const matrix = {
  title: "Matrice",
  lead: "Qui dit quoi sur chaque thème : la force la plus grande, ou le nombre d'énoncés. Chaque case mène à ses énoncés.",
  rows: "Lignes",
  parties: "Parties",
  instruments: "Instruments",
  value: "Dans les cases",
  strongest: "force la plus grande",
  count: "nombre d'énoncés",
  kind: "Type de partie",
  anyKind: "tous les types",
  speaking: "Seulement les lignes qui en parlent",
  caption: (rows, value) => `${rows} par thème : ${value}`,
  headings: { name: "Nom" },
  legend: "Comment la lire",
  legendNote: "La forme est la famille de la force, le chiffre son intensité ; la teinte répète le chiffre.",
  states: {
    silent: "silence : tout est codé et rien n'en parle",
    "silent-in-part": "ce qui est codé n'en dit rien",
    "not-coded": "non codé : personne n'a regardé",
  },
  speaks: (force, statements) => `${force}, ${statements}`,
  partyNote:
    "Une partie parle par les instruments qu'elle a elle-même signés, adoptés, publiés, approuvés, parrainés, ratifiés ou rejoints.",
  behind: (titles) => `Seulement ceux qui soutiennent à la fois : ${titles}`,
  noRows: "Aucune ligne ne répond à ces choix.",
  cellTitle: (row, topic) => `${row} sur le thème : ${topic}`,
  cellNote: "Les plus forts d'abord.",
  embed: "Insérer cette matrice dans une autre page",
  back: "Retour à la matrice",
} satisfies Messages["matrix"];
