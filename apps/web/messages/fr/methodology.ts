import type { Messages } from "../messages.ts";

export const methodology = {
  title: "Méthodologie",
  lead: "Comment un texte devient des énoncés que l'on peut compter, comparer et vérifier : manuel de codage, version 1.1.",
  units: {
    title: "Unités",
    items: [
      [
        "Instrument",
        "Un acte que des parties adoptent ou publient à une date donnée : déclaration conjointe, déclaration, résolution, traité. Il existe indépendamment de tout texte qui le porte.",
      ],
      [
        "Expression",
        "Une version linguistique de l'instrument, avec son statut : authentique ou traduction.",
      ],
      [
        "Compte rendu",
        "Un texte d'un tiers au sujet de l'instrument. C'est une source. Ce qu'il attribue aux parties est conservé dans une couche à part et signalé comme rapporté.",
      ],
      [
        "Disposition",
        "Une unité de structure : alinéa du préambule, paragraphe numéroté, article, point. Chacune a une référence d'emplacement qui ne change pas.",
      ],
      [
        "Énoncé",
        "L'unité élémentaire. Un auteur, ou un groupe d'auteurs, prend une position, avec une force, à l'égard d'une action ou d'une proposition.",
      ],
    ],
  },
  splitting: {
    title: "Ce qui compte comme un énoncé",
    items: [
      "Chaque verbe principal qui exprime une position ouvre un énoncé, de même que chaque participe qui en exprime une.",
      "Des actions distinctes sous un même verbe sont des énoncés distincts ; les suivants héritent de l'auteur et de la force, et l'indiquent.",
      "Des noms réunis dans une même action ne sont pas séparés : l'énoncé a les thèmes de tous.",
      "Un chapeau suivi d'une liste donne un énoncé par élément, avec l'auteur et la force du chapeau.",
      "Une simple phrase sans position constitue un constat.",
      "Titres, intertitres, mentions de lieu et de date, signatures et citations de tiers ne sont pas des énoncés.",
    ],
  },
  force: {
    title: "Force",
    lead: "Seize valeurs en six familles, sur une échelle de 0 à 4. C'est le verbe exprimant la position qui décide, non le thème. La négation et les atténuations sont conservées comme nuances ; seule l'interdiction a une force propre.",
    rules: [
      "Le verbe principal décide : convenir que quelque chose devrait être fait, c'est convenir, non recommander.",
      "Une obligation est codée comme telle dans tout texte. Que l'instrument soit contraignant ou non est une donnée de l'instrument, indiquée avec lui.",
      "Le futur vaut engagement lorsque les parties, ou un organe qui leur appartient, en sont le sujet ; à propos de tout autre sujet, c'est un constat.",
      "Un verbe accompagné d'une appréciation prend la force de celle-ci : noter avec préoccupation, c'est s'inquiéter.",
    ],
  },
  topics: {
    title: "Thèmes",
    lead: "41 thèmes en six domaines. Un énoncé en a de un à cinq, le principal en tête, et seulement ceux que la clause elle-même nomme.",
    link: "La classification, avec ce que recouvre chaque thème",
  },
  fields: {
    title: "Les autres champs",
    items: [
      ["Auteurs", "Qui prend la position. Dans une résolution : l'organe qui l'adopte."],
      ["Acteurs", "Qui doit agir, lorsque ce ne sont pas les auteurs."],
      ["Bénéficiaires", "Pour qui, lorsque la clause le dit."],
      [
        "Nuances",
        "Atténuations, conditions, fondements et portées, dans les termes du texte, quatre mots au plus.",
      ],
      [
        "Résumé",
        "Une phrase formulée par le registre, de 200 caractères au plus. Ce n'est jamais une phrase du texte : ne la citez donc pas comme telle.",
      ],
      [
        "Provenance",
        "Ce qui a été lu, dans quelle langue, à quel endroit, par qui. Lorsqu'un texte a été lu, le passage est délimité en unités de code UTF-16 et une empreinte (SHA-256) permet à chacun de vérifier que son texte est le même.",
      ],
    ],
  },
  review: {
    title: "Relecture",
    lead: "Chaque énoncé indique jusqu'où il a été relu. Une ébauche peut être erronée quant à la force, au thème ou à l'emplacement.",
  },
  coverage: {
    title: "Couverture",
    paragraphs: [
      "Chaque fiche dit d'abord quelle part de l'instrument a été lue. Une disposition dont l'existence est connue, mais qui n'a pas été consultée, figure à sa place et est signalée comme telle ; rien n'en est codé.",
      "Lorsqu'aucun texte n'a pu être lu, des clauses peuvent être codées d'après des descriptions qui en sont données. Ces énoncés sont des ébauches, nomment leurs sources et ne délimitent aucun passage.",
      "Lorsque les sources divergent, chaque valeur est conservée avec ses sources et aucune n'est choisie. Un fait qu'aucune source n'appuie est signalé comme non vérifié.",
    ],
  },
  limits: {
    title: "Limites",
    items: [
      "Le registre n'est pas complet : l'absence d'une partie ou d'un thème n'en dit rien.",
      "L'intensité ordonne des mots, non des actes. Un engagement pris dans une déclaration non contraignante reste plus faible qu'une obligation conventionnelle.",
      "Les versions d'un même instrument peuvent différer par la force d'une langue à l'autre. Le codage indique la langue du texte lu.",
      "Les résumés sont une interprétation. Si les mots eux-mêmes importent, consultez la page officielle.",
      "Les codeurs ne s'accordent pas en tout : les chiffres ci-dessus disent dans quelle mesure, et où la prudence s'impose.",
    ],
  },
} satisfies Messages["methodology"];
