import type { Messages } from "../messages.ts";

export const home = {
  title: "Qui a dit quoi sur l'IA, clause par clause",
  lead: "Les États et les organismes internationaux adoptent des déclarations, des résolutions et des traités sur l'intelligence artificielle. Concordance les lit une clause à la fois et enregistre qui prend quelle position, avec quelle force, sur quel thème et à quel paragraphe.",
  newest: "Instruments les plus récents",
  all: "Tous les instruments",
  start: "Par où commencer",
  byInstrument: "Un texte de bout en bout : les faits, les clauses dans l'ordre, les sources.",
  byParty: "Ce qu'un État ou un organisme a signé, publié, déposé ou refusé, et ce qu'il dit.",
  byTopic:
    "Ce que les textes disent de la sûreté, du renforcement des capacités, des droits humains et d'autres thèmes.",
  byMethod: "Ce qui compte comme énoncé, comment la force est établie, ce qui n'est pas couvert.",
} satisfies Messages["home"];
