import type { Messages } from "../messages.ts";
import { listed } from "./listed.ts";

export const positions = {
  title: "Posiciones de dos partes",
  lead: "A qué se sumaron ambas, a qué se sumó solo una y qué rechazó una mientras la otra se sumaba.",
  one: "Una parte",
  other: "La otra parte",
  submit: "Comparar",
  with: "Comparar con otra parte",
  through: "Contar también los actos a través de grupos",
  heading: (one, other) => `${listed([one, other])}: quién se sumó a qué`,
  description: (one, other) =>
    `Instrumentos sobre inteligencia artificial a los que se sumaron ambas partes (${listed([one, other])}), a los que se sumó solo una y que una de ellas rechazó, con fechas y fuentes.`,
  both: "Ambas partes",
  only: (who, not) => `Solo una parte: ${who} (no: ${not})`,
  declined: "Una los rechazó, la otra se sumó",
  declinedNote:
    "Rechazo, voto en contra o abstención. Estos textos figuran también en las listas de una sola parte.",
  none: "No hay nada registrado.",
  silence: "Que no haya ningún acto registrado no prueba que no lo hubiera.",
  noAct: "ningún acto registrado",
  possibly: "posiblemente",
  throughGroup: (group) => `a través del grupo: ${group}`,
  sources: "Fuentes",
  force: "Fuerza sobre un tema a lo largo del tiempo",
  forceNote: "La mayor fuerza de cada una sobre el tema, en los instrumentos que respalda.",
  chooseTopic: "Elija un tema para ver cómo cambió la fuerza de ambas.",
  noForce: "No hay ningún enunciado registrado sobre el tema.",
  neighbours: "Quién está cerca, quién está lejos",
  neighboursNote:
    "Dos partes están más cerca cuanto más a menudo se sumaron, o no se sumaron, a los mismos textos. Un instrumento cuenta más cuantas menos partes se sumaron a él.",
  nearest: (who) => `Las más cercanas a: ${who}`,
  farthest: (who) => `Las más lejanas a: ${who}`,
  nearness: "Cercanía",
  told: "Instrumentos considerados",
  sharedReason: "juntas:",
  dividedReason: "separadas:",
} satisfies Messages["positions"];
