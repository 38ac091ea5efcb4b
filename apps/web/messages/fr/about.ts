import type { Messages } from "../messages.ts";

export const about = {
  title: "À propos",
  lead: "Concordance est un registre ouvert : chacun peut le lire, le réutiliser et le corriger librement.",
  what: {
    title: "Définition",
    paragraphs: [
      "Une concordance est un index des mots à leur place, et aussi un état d'accord. Le registre sert à l'un et à l'autre : il enregistre ce que les États et les organismes internationaux ont dit de l'intelligence artificielle, clause par clause, afin que les textes puissent être comparés.",
      "Sa première fiche est la déclaration conjointe de la Chine et de la France sur l'intelligence artificielle et la gouvernance mondiale (Paris, 6 mai 2024).",
    ],
  },
  data: {
    title: "Données et API",
    paragraphs: [
      "Tout ce que montrent ces pages provient d'un instantané unique et versionné des fiches. Chacun peut le reconstruire à partir du dépôt, à l'octet près. Une API fournit les mêmes fiches en JSON, sans clé ; son contrat est le document OpenAPI à l'adresse /openapi.json.",
    ],
  },
  rights: {
    title: "Textes et droits",
    paragraphs: [
      "Le registre ne contient aucune phrase d'un instrument ni d'un article. Il contient des faits, des codages, des résumés dans ses propres termes, des expressions de quatre mots au plus, des références d'emplacement et des empreintes. Les textes se trouvent sur les pages de ceux qui les ont publiés, et chaque fiche y renvoie.",
      "Les codages et les résumés peuvent être réutilisés sous licence CC BY 4.0 : indiquez Concordance et l'adresse de la fiche.",
    ],
  },
  languages: {
    title: "Langues",
    paragraphs: [
      "L'interface existe dans les six langues officielles de l'Organisation des Nations Unies. Les résumés et les notes ne sont pas encore tous traduits ; ce qui figure dans une autre langue que celle de la page est signalé comme tel. En cas de divergence entre une traduction de l'interface et l'anglais, l'anglais fait foi.",
    ],
  },
  snapshot: "Le registre aujourd'hui",
  digest: "Empreinte de l'instantané (SHA-256)",
  version: "Version de son format",
} satisfies Messages["about"];
