import type { Messages } from "../messages.ts";

export const timeline = {
  title: "Chronologie",
  lead: "Les instruments dans l'ordre de leurs dates et, pour un thème, la force avec laquelle chacun en parle.",
  onTopic: (topic) => `Chronologie : ${topic}`,
  figureTitle: "Plus grande force par date",
  figureNote:
    "Une marque par instrument : plus elle est haute, plus la force est grande. Sous la ligne : codé et silencieux, ou non codé.",
  strongest: "Les plus forts sur ce thème",
  date: "Date",
  force: "Plus grande force",
  silent: "rien sur ce thème",
  notCoded: "non codé",
  byYear: "Par année",
} satisfies Messages["timeline"];

export const graph = {
  title: "Références",
  lead: "Quels instruments citent, saluent, réaffirment, mettent en œuvre ou remplacent d'autres instruments, ou s'appuient sur eux, d'après leurs liens et leurs énoncés.",
  around: "Autour de",
  all: "tous les instruments",
  relation: "Lien",
  anyRelation: "tous les liens",
  figureNote:
    "Les instruments par date, les plus anciens d'abord. Un arc va du texte qui renvoie au texte auquel il renvoie, où il se termine par une flèche.",
  outside: (n) => `Références à des textes hors du registre : ${n}. Elles sont dans le tableau.`,
  figureTitle: "Qui renvoie à qui",
  tableTitle: "Toutes les références",
  to: "Vers",
  where: "Où",
  recorded: "dans les liens de la fiche",
  none: "Aucune référence ne correspond à ces filtres.",
  mostCited: "Les plus souvent cités",
} satisfies Messages["graph"];

export const lineage = {
  title: "Généalogie d'une formule",
  lead: "Où une formule apparaît d'abord dans le registre, qui l'a reprise et comment elle a changé.",
  term: "Formule, de deux à douze mots (en anglais)",
  submit: "Retracer",
  of: (term) => `Généalogie de la formule ${term}`,
  tried: "Par exemple",
  first: "première occurrence complète",
  noFirst: "Aucun instrument ne la contient en entier.",
  note: "La recherche porte sur les codages, non sur les textes. Les résumés sont rédigés par le registre : une correspondance montre qu'un texte le dit, non qu'il emploie ces mots.",
  form: { whole: "en entier", changed: "modifiée" },
  places: "Endroits",
  missing: (words) => `sans ${words}`,
  added: (words) => `avec ${words}`,
  fields: {
    qualifier: "nuance",
    reference: "référence",
    summary: "résumé",
    topic: "thème",
    text: "texte",
  },
  none: "Rien de semblable n'a été trouvé.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "Versions linguistiques",
  lead: "Dispositions de résolutions dont les versions linguistiques diffèrent par la force, telles qu'un programme les lit, et ce qu'une personne a constaté en les lisant.",
  status: "Constat de la lecture",
  anyStatus: "tous",
  statuses: {
    computed: "pas encore lues",
    confirmed: "les versions diffèrent",
    "extractor-error": "une version a été mal lue",
  },
  language: "Langue qui s'écarte",
  anyLanguage: "toutes",
  provision: "Disposition",
  readings: "Force par langue",
  gap: (n) => `différence d'intensité : ${n}`,
  sameStrength: "autre force, même intensité",
  none: "Aucune divergence ne correspond à ces filtres.",
  method: (extractor, date) => `Lecture : ${extractor}, ${date}`,
} satisfies Messages["divergences"];
