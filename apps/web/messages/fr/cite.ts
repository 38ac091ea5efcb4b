import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "Citer cet instrument",
  party: "Citer cette fiche",
  select: "Un clic sur une citation la sélectionne.",
  copy: "Copier",
  copied: "Copié",
  otherStyles: (styles) => `Autres styles : ${styles}`,
  permanent: "Adresse permanente",
  formats: "Pour les logiciels de bibliographie",
  official: "Page officielle",
  asOf: (date) => `La fiche au ${date}`,
  past: (date) =>
    `Voici la fiche telle qu'elle était à la fin de la journée du ${date}. Elle a pu changer depuis.`,
  now: "La fiche dans son état actuel",
  embed: "Insérer cet énoncé dans une autre page",
  picture: "Image (SVG)",
} satisfies Messages["cite"];
