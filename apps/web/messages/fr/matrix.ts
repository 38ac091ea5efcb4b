import type { Messages } from "../messages.ts";

export const matrix = {
  title: "Matrice",
  lead: "Qui dit quoi sur chaque thème : la plus grande force, ou le nombre d'énoncés. Chaque case mène à ses énoncés.",
  rows: "Lignes",
  parties: "Parties",
  instruments: "Instruments",
  value: "Dans les cases",
  strongest: "plus grande force",
  count: "nombre d'énoncés",
  kind: "Type de partie",
  anyKind: "tous les types",
  speaking: "Seulement les lignes non vides",
  caption: (rows, value) => `${rows} par thème : ${value}`,
  headings: { name: "Nom" },
  legend: "Comment la lire",
  legendNote:
    "La forme indique la famille de la force, le chiffre son intensité ; la teinte répète le chiffre.",
  states: {
    silent: "silence : tout est codé et rien n'est dit sur ce thème",
    "silent-in-part": "ce qui est codé ne dit rien sur ce thème",
    "not-coded": "aucun codage : personne n'a encore lu",
  },
  speaks: (force, statements) => `${force}, ${statements}`,
  partyNote:
    "Une partie parle par les instruments qu'elle a elle-même signés, adoptés, publiés, approuvés, déposés ou ratifiés, ou auxquels elle a adhéré.",
  behind: (titles) => `Seulement les parties qui soutiennent à la fois : ${titles}`,
  noRows: "Aucune ligne ne correspond à ces filtres.",
  cellTitle: (row, topic) => `${row}, thème : ${topic}`,
  cellNote: "Les plus forts d'abord.",
  embed: "Insérer cette matrice dans une autre page",
  back: "Retour à la matrice",
} satisfies Messages["matrix"];
