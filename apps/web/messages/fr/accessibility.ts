import type { Messages } from "../messages.ts";

export const accessibility = {
  title: "Accessibilité",
  lead: "Le registre s'adresse à tous ceux qui ont une question à lui poser, quel que soit leur moyen de lecture.",
  standard: {
    title: "Ce à quoi nous nous tenons",
    paragraphs: [
      "Le site vise les Règles pour l'accessibilité des contenus Web (WCAG) 2.2, niveau AA. Il n'a pas été examiné par un organisme extérieur.",
    ],
  },
  works: {
    title: "Ce qui fonctionne",
    points: [
      "Chaque page se lit sans scripts et au clavier seul ; la première touche mène au-delà de la navigation.",
      "Les pages tiennent dans un écran de 320 pixels de large et supportent un texte agrandi à 400 % ; un tableau plus large défile au clavier.",
      "Les couleurs claires ou sombres suivent votre système, de même que les couleurs imposées et la réduction des animations.",
      "La force se lit par le mot et par la forme, jamais par la seule couleur. Toute figure est accompagnée d'un tableau.",
      "Les titres, les repères et les langues sont balisés, pour qu'un lecteur d'écran trouve son chemin et sa voix.",
    ],
  },
  tested: {
    title: "Comment c'est contrôlé",
    paragraphs: [
      "Avant toute publication, chaque type de page est examiné dans les six langues par un programme (axe), en clair et en sombre, sur écran étroit et large. Un programme trouve certains défauts et pas d'autres.",
    ],
  },
  limits: {
    title: "Ce qui ne va pas encore bien",
    points: [
      "Les notes et les noms des sources sont en anglais sur toutes les pages. Ils sont signalés comme tels.",
      "Les textes eux-mêmes se trouvent sur d'autres sites, souvent en fichiers PDF que nous ne pouvons pas corriger.",
    ],
  },
} satisfies Messages["accessibility"];
