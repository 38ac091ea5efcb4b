import type { Messages } from "../messages.ts";

export const site = {
  name: "Concordance",
  tagline:
    "Le registre ouvert de ce que les États et les organismes internationaux ont dit de l'intelligence artificielle",
  description:
    "Qui a pris quelle position sur l'intelligence artificielle, avec quelle force, sur quel thème, à quel paragraphe : des instruments codés clause par clause, chaque énoncé avec sa source.",
  skip: "Aller au contenu",
  navigation: "Navigation principale",
  more: "À propos de ce site",
  languages: "Langue de cette page",
  sections: {
    instruments: "Instruments",
    parties: "Parties",
    topics: "Thèmes",
    search: "Recherche",
    compare: "Comparer",
    matrix: "Matrice",
    timeline: "Chronologie",
    graph: "Références",
    positions: "Positions",
    lineage: "Généalogie d'une formule",
    divergences: "Versions linguistiques",
    extract: "Analyser un texte",
    quotation: "Vérifier une citation",
    data: "Données et API",
    methodology: "Méthodologie",
    changes: "Modifications",
    about: "À propos",
    privacy: "Vie privée",
    accessibility: "Accessibilité",
  },
  footer:
    "Concordance ne contient aucune phrase des textes codés : seulement des faits, des codages et des résumés dans ses propres termes, avec un lien vers la page officielle.",
  licence: "Codages et résumés : CC BY 4.0. Code : Apache 2.0.",
  noTracking: "Ce site ne dépose aucun cookie et ne contacte aucun autre serveur.",
  otherSite: "(autre site)",
  writtenIn: (language) => `langue : ${language}`,
} satisfies Messages["site"];

export const punctuation = {
  colon: " : ",
  comma: ", ",
  stop: ". ",
  gap: " ",
  quoted: (text) => `« ${text} »`,
  bracketed: (text) => ` (${text})`,
} satisfies Messages["punctuation"];

export const paging = {
  label: "Pages",
  first: "Première page",
  next: "Page suivante",
} satisfies Messages["paging"];

export const notFound = {
  title: "Cette page n'existe pas",
  body: "L'adresse a peut-être été tronquée ou mal saisie. Un identifiant du registre ne change jamais de sens : une fiche qui s'est trouvée ici y est toujours, sous son identifiant.",
  ways: "Pour continuer",
} satisfies Messages["notFound"];

export const withdrawn = {
  title: "Cette fiche a été retirée",
  body: "Elle figurait ici auparavant. Son contenu, la date et la raison de son retrait restent consignés parmi les modifications du registre.",
} satisfies Messages["withdrawn"];

export const unavailable = {
  title: "Le registre est injoignable",
  body: "Le site fonctionne, mais le service qui contient le registre ne répond pas. Rien n'est perdu. Rechargez la page dans trente secondes.",
} satisfies Messages["unavailable"];

export const offline = {
  title: "Il n'y a pas de connexion",
  body: "Cette page n'est pas conservée dans votre navigateur. Elle pourra être lue quand la connexion sera rétablie : rechargez-la alors.",
  kept: "Pages que vous pouvez lire maintenant",
} satisfies Messages["offline"];
