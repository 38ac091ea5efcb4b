import type { Messages } from "../messages.ts";

export const positions = {
  title: "Positions de deux parties",
  lead: "Ce que les deux ont rejoint, ce qu'une seule a rejoint, et ce que l'une a refusé alors que l'autre en était.",
  one: "Une partie",
  other: "L'autre partie",
  submit: "Mettre côte à côte",
  with: "Comparer avec une autre partie",
  through: "Compter aussi les actes accomplis par l'intermédiaire de groupes",
  heading: (one, other) => `${one} et ${other} : qui a rejoint quoi`,
  description: (one, other) =>
    `Les instruments sur l'intelligence artificielle que ces deux parties (${one} ; ${other}) ont rejoints ensemble, seules, ou refusés, avec dates et sources.`,
  both: "Rejoints par les deux",
  only: (who, not) => `Rejoints par : ${who} ; non par : ${not}`,
  declined: "Refusés alors que l'autre les a rejoints",
  declinedNote:
    "Refus, vote contre ou abstention. Ces textes figurent aussi dans les listes de ce qu'une seule a rejoint.",
  none: "Rien n'est enregistré.",
  silence: "Qu'aucun acte ne soit enregistré ne prouve pas qu'il n'y en ait pas eu.",
  noAct: "aucun acte enregistré",
  possibly: "peut-être",
  throughGroup: (group) => `par l'intermédiaire de : ${group}`,
  sources: "Sources",
  force: "Force sur un thème dans le temps",
  forceNote: "La force la plus grande de chacune sur le thème, dans les instruments qu'elle soutient.",
  chooseTopic: "Choisissez un thème pour voir comment la force des deux a évolué.",
  noForce: "Aucun énoncé sur ce thème n'est enregistré.",
  neighbours: "Qui est proche, qui est loin",
  neighboursNote:
    "Deux parties sont d'autant plus proches qu'elles ont plus souvent rejoint ou refusé ensemble. Un instrument compte d'autant plus que moins de parties l'ont rejoint.",
  nearest: (who) => `Les plus proches de : ${who}`,
  farthest: (who) => `Les plus éloignées de : ${who}`,
  nearness: "Proximité",
  told: "Instruments qui le disent",
  sharedReason: "ensemble sur",
  dividedReason: "séparées sur",
} satisfies Messages["positions"];
