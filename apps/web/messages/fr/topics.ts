import type { Messages } from "../messages.ts";

export const topics = {
  title: "Thèmes",
  lead: "La classification compte 41 thèmes répartis en six domaines. Un énoncé en a cinq au plus, le principal en tête.",
} satisfies Messages["topics"];

export const topic = {
  statements: "Énoncés",
  none: "Aucun énoncé sur ce thème n'est encore enregistré.",
  theme: "Domaine",
} satisfies Messages["topic"];
