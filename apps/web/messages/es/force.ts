import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `intensidad ${strength} de 4`,
  legend:
    "La forma indica la familia del acto de habla; las barras llenas, su intensidad; la palabra, la fuerza.",
  strength: "Intensidad",
  family: "Familia",
  word: "Fuerza",
  meaning: "Las partes…",
  uses: "Enunciados",
  all: "Todas las fuerzas",
  strengths: [
    "dice: constata, reconoce, afirma, acoge o se preocupa",
    "respalda o invita",
    "exhorta o se propone algo",
    "se compromete o establece",
    "obliga jurídicamente",
  ],
} satisfies Messages["force"];
