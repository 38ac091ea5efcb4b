import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `intensité ${strength} sur 4`,
  legend:
    "La forme indique la famille de l'acte de langage, les barres pleines son intensité, le mot la force.",
  strength: "Intensité",
  family: "Famille",
  word: "Force",
  meaning: "Les parties…",
  uses: "Énoncés",
  all: "Toutes les forces",
  strengths: [
    "dit : constate, reconnaît, affirme, se félicite ou s'inquiète",
    "appuie ou invite",
    "demande ou vise",
    "s'engage ou établit",
    "oblige juridiquement",
  ],
} satisfies Messages["force"];
