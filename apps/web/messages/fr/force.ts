import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `intensité ${strength} sur 4`,
  legend:
    "La forme indique la famille de l'acte de langage, les barres pleines son intensité, le mot la force.",
  strength: "Intensité",
  family: "Famille",
  word: "Force",
  meaning: "Les parties …",
  uses: "Énoncés",
  all: "Toutes les forces",
  strengths: [
    "dit : constate, admet, affirme, se félicite ou s'inquiète",
    "appuie ou invite",
    "demande ou vise",
    "promet ou crée",
    "lie en droit",
  ],
} satisfies Messages["force"];
