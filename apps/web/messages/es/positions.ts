import type { Messages } from "../messages.ts";

export const positions = {
  title: "Posiciones de dos partes",
  lead: "A qué se sumaron ambas, a qué se sumó solo una y qué rechazó una mientras la otra estaba.",
  one: "Una parte",
  other: "La otra parte",
  submit: "Poner frente a frente",
  with: "Comparar con otra parte",
  through: "Contar también los actos a través de grupos",
  heading: (one, other) => `${one} y ${other}: quién se sumó a qué`,
  description: (one, other) =>
    `Instrumentos sobre inteligencia artificial a los que ${one} y ${other} se sumaron a la vez, a los que se sumó solo una y que una rechazó, con fechas y fuentes.`,
  both: "Ambas se sumaron",
  only: (who, not) => `Se sumó ${who} y no ${not}`,
  declined: "Rechazados mientras la otra se sumaba",
  declinedNote:
    "Rechazo, voto en contra o abstención. También figuran en las listas de aquello a lo que se sumó solo una.",
  none: "No hay nada registrado.",
  silence: "Que no haya ningún acto registrado no prueba que no lo hubiera.",
  noAct: "ningún acto registrado",
  possibly: "posiblemente",
  throughGroup: (group) => `a través de: ${group}`,
  sources: "Fuentes",
  force: "Fuerza sobre un tema a lo largo del tiempo",
  forceNote: "La mayor fuerza de cada una sobre el tema, en los instrumentos que respalda.",
  chooseTopic: "Elija un tema para ver cómo cambió la fuerza de ambas.",
  noForce: "No hay ningún enunciado registrado sobre el tema.",
  neighbours: "Quién está cerca, quién está lejos",
  neighboursNote:
    "Dos partes están tanto más cerca cuanto más se sumaron o se apartaron juntas. Un instrumento cuenta tanto más cuantas menos partes se sumaron a él.",
  nearest: (who) => `Las más cercanas a: ${who}`,
  farthest: (who) => `Las más lejanas a: ${who}`,
  nearness: "Cercanía",
  told: "Instrumentos que lo muestran",
  sharedReason: "juntas en",
  dividedReason: "separadas en",
} satisfies Messages["positions"];
