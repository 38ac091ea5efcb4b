import type { Messages } from "../messages.ts";

export const topics = {
  title: "Темы",
  lead: "В классификации 41 тема в шести областях. У высказывания их не более пяти, главная стоит первой.",
} satisfies Messages["topics"];

export const topic = {
  statements: "Высказывания",
  none: "Высказываний на эту тему пока нет.",
  theme: "Область",
} satisfies Messages["topic"];
