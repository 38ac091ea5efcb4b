import type { Messages } from "../messages.ts";

export const figures = {
  states: {
    silent: "silence : tout est codé, rien sur ce thème",
    "silent-in-part": "codé en partie : rien sur ce thème",
    "not-coded": "non codé",
  },
  matrix: (rows, topics) =>
    `Tableau ; lignes : ${rows}, thèmes : ${topics}. Les barres pleines d'une case donnent l'intensité, de 0 à 4 ; une case vide est un silence, un trait marque ce qui est codé en partie et n'en dit rien, une croix ce qui n'est pas codé.`,
  timeline: (rows, span) =>
    `Instruments : ${rows} ; dates : ${span}. Un par ligne, le plus ancien d'abord. La forme donne la famille de la plus grande force, les barres pleines son intensité, le mot la force.`,
  graph: (nodes, edges) =>
    `Instruments : ${nodes}, dans l'ordre des dates ; références : ${edges}. Un arc va du texte qui renvoie au texte auquel il renvoie ; son trait dit comment.`,
} satisfies Messages["figures"];
