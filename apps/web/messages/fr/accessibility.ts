import type { Messages } from "../messages.ts";

export const accessibility = {
  title: "Accessibilité",
  lead: "Le registre s'adresse à tous ceux qui ont une question à lui poser, quel que soit leur moyen de lecture.",
  standard: {
    title: "La norme visée",
    paragraphs: [
      "Le site vise à respecter les Règles pour l'accessibilité des contenus Web (WCAG) 2.2, niveau AA. Il n'a pas été examiné par un organisme extérieur.",
    ],
  },
  works: {
    title: "Ce qui fonctionne",
    points: [
      "Toute page, sauf l'analyse d'un texte, se lit sans scripts, et toute page s'utilise au clavier seul ; la première pression sur la touche Tab permet de sauter la navigation.",
      "Les pages tiennent sur un écran de 320 pixels de large et supportent un texte agrandi à 400 % ; un tableau plus large défile au clavier.",
      "Les couleurs claires ou sombres suivent votre système, de même que les couleurs imposées et la réduction des animations.",
      "La force est indiquée par un mot et une forme, jamais par la seule couleur. Toute figure est accompagnée d'un tableau.",
      "Les titres, les régions de la page et les langues sont balisés, pour qu'un lecteur d'écran s'oriente et prononce correctement.",
    ],
  },
  tested: {
    title: "Contrôles",
    paragraphs: [
      "Avant toute publication, chaque type de page est examiné dans les six langues par un programme (axe), en clair et en sombre, sur écran étroit et large. Un programme décèle certains défauts et pas d'autres.",
    ],
  },
  limits: {
    title: "Ce qui ne fonctionne pas encore bien",
    points: [
      "Les notes et les noms des sources sont en anglais sur toutes les pages. Ils sont signalés comme tels.",
      "Les textes eux-mêmes se trouvent sur d'autres sites, souvent en fichiers PDF que nous ne pouvons pas corriger.",
    ],
  },
} satisfies Messages["accessibility"];
