import type { Messages } from "../messages.ts";

export const data = {
  title: "Données et API",
  lead: "Tout ce que montrent ces pages est disponible sous forme de données, sans clé ni compte.",
  formats: {
    title: "Formats",
    lead: "Ajoutez la terminaison à l'adresse d'une fiche ou d'une liste, ou utilisez l'en-tête Accept.",
    head: ["Format", "Terminaison", "Utile pour"],
    uses: {
      json: "les programmes",
      jsonld: "les données liées : schema.org, ELI, SKOS",
      akn: "les documents juridiques (Akoma Ntoso 3.0)",
      csv: "les tableurs et la statistique",
      ndjson: "les listes longues, ligne par ligne",
      csl: "les logiciels de bibliographie et processeurs CSL",
      bibtex: "les documents LaTeX",
      ris: "les logiciels de bibliographie",
      annotations: "les clauses en annotations Web",
      markdown: "la lecture et le copier-coller",
      yaml: "la modification",
    },
  },
  bulk: {
    title: "Le registre entier en fichiers",
    lead: "Produits à partir du même instantané que ces pages. La somme de contrôle indique si une copie est complète.",
    head: ["Fichier", "Contenu", "Taille", "SHA-256"],
  },
  feeds: {
    title: "Flux",
    lead: "Ce qui change, en Atom et en JSON Feed : pour l'ensemble, et pour chaque instrument, partie et thème.",
  },
  calls: {
    title: "Appels",
    lead: "La référence explique chaque adresse et permet de l'essayer.",
    reference: "Référence de l'API",
    contract: "Contrat (OpenAPI 3.1)",
    items: [
      "Engagements des États en matière de renforcement des capacités, les plus forts d'abord",
      "Un instrument sous forme de tableau d'énoncés",
      "Un énoncé pour LaTeX",
      "Une recherche en français, deux résultats",
      "Le registre tel qu'il était un jour donné",
    ],
  },
  agents: {
    title: "Pour les agents",
    lead: "Un guide en texte brut, et des outils au moyen du Model Context Protocol, à l'adresse /mcp.",
    guide: "Guide pour agents (llms.txt)",
  },
  rights: {
    title: "Licence",
    text: "Codages et résumés : CC BY 4.0. Mentionnez Concordance et l'adresse de la fiche. Les textes eux-mêmes appartiennent à ceux qui les ont publiés et ne font pas partie des données.",
  },
  cite: {
    title: "Comment citer le registre",
    note: "Indiquez la date : le registre peut être lu tel qu'il était ce jour-là.",
  },
} satisfies Messages["data"];
