import type { Messages } from "../messages.ts";

export const positions = {
  title: "Positions de deux parties",
  lead: "Ce à quoi les deux se sont jointes, ce à quoi une seule s'est jointe, et ce que l'une a refusé alors que l'autre s'y joignait.",
  one: "Une partie",
  other: "L'autre partie",
  submit: "Comparer",
  with: "Comparer avec une autre partie",
  through: "Compter aussi les actes par des groupes",
  heading: (one, other) => `${one} et ${other} : qui s'est joint à quoi`,
  description: (one, other) =>
    `Instruments sur l'intelligence artificielle auxquels se sont jointes les deux parties (${one} ; ${other}), auxquels une seule s'est jointe, et que l'une a refusés, avec dates et sources.`,
  both: "Les deux parties",
  only: (who, not) => `Une seule partie : ${who} (et non : ${not})`,
  declined: "Refus de l'une, adhésion de l'autre",
  declinedNote:
    "Refus, vote contre ou abstention. Ces textes figurent aussi dans les listes d'une seule partie.",
  none: "Rien n'est enregistré.",
  silence: "L'absence d'acte enregistré ne prouve pas qu'il n'y en a pas eu.",
  noAct: "aucun acte enregistré",
  possibly: "peut-être",
  throughGroup: (group) => `par le groupe : ${group}`,
  sources: "Sources",
  force: "Force sur un thème au fil du temps",
  forceNote: "La plus grande force de chacune sur le thème, dans les instruments qu'elle soutient.",
  chooseTopic: "Choisissez un thème pour voir comment la force des deux a évolué.",
  noForce: "Aucun énoncé sur ce thème n'est enregistré.",
  neighbours: "Qui est proche, qui est loin",
  neighboursNote:
    "Deux parties sont d'autant plus proches qu'elles se sont plus souvent jointes aux mêmes textes, ou tenues à l'écart des mêmes. Un instrument compte d'autant plus que peu de parties s'y sont jointes.",
  nearest: (who) => `Les plus proches de : ${who}`,
  farthest: (who) => `Les plus éloignées de : ${who}`,
  nearness: "Proximité",
  told: "Instruments pris en compte",
  sharedReason: "ensemble :",
  dividedReason: "séparées :",
} satisfies Messages["positions"];
