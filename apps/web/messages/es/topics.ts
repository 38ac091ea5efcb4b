import type { Messages } from "../messages.ts";

export const topics = {
  title: "Temas",
  lead: "La clasificación tiene 41 temas en seis ámbitos. Un enunciado tiene cinco como máximo, el principal en primer lugar.",
} satisfies Messages["topics"];

export const topic = {
  statements: "Enunciados",
  none: "Todavía no se ha registrado ningún enunciado sobre este tema.",
  theme: "Ámbito",
} satisfies Messages["topic"];
