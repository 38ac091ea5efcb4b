import type { Messages } from "../messages.ts";

export const timeline = {
  title: "Chronologie",
  lead: "Les instruments dans l'ordre de leurs dates et, pour un thème, la force avec laquelle chacun en parle.",
  onTopic: (topic) => `Chronologie : ${topic}`,
  figureTitle: "Force la plus grande par date",
  figureNote:
    "Une marque par instrument, d'autant plus haute qu'elle est plus forte. Sous la ligne : codé et silencieux, ou non codé.",
  strongest: "Les plus forts à ce sujet",
  date: "Date",
  force: "Force la plus grande",
  silent: "rien à ce sujet",
  notCoded: "non codé",
  byYear: "Par année",
} satisfies Messages["timeline"];

export const graph = {
  title: "Références",
  lead: "Quel instrument cite, prolonge, salue, réaffirme, met en œuvre ou remplace quel autre, d'après ses relations et ses énoncés.",
  around: "Autour de",
  all: "tous les instruments",
  relation: "Relation",
  anyRelation: "toutes les relations",
  figureNote:
    "Les instruments par date, les plus anciens d'abord. Un arc va du texte qui renvoie, sans pointe, au texte auquel il renvoie, avec une pointe.",
  outside: (n) => `Renvois à des textes hors du registre : ${n}. Ils sont dans le tableau.`,
  figureTitle: "Qui renvoie à qui",
  tableTitle: "Toutes les références",
  to: "Vers",
  where: "Où",
  recorded: "dans les relations de la fiche",
  none: "Aucune référence ne répond à ces choix.",
  mostCited: "Les plus souvent visés",
} satisfies Messages["graph"];

export const lineage = {
  title: "Généalogie d'une formule",
  lead: "Où une formule apparaît d'abord dans le registre, qui l'a reprise et comment elle a changé.",
  term: "Formule, de deux à douze mots (en anglais)",
  submit: "Suivre",
  of: (term) => `Généalogie de la formule ${term}`,
  tried: "Par exemple",
  first: "le premier à l'avoir entière",
  noFirst: "Aucun instrument ne l'a entière.",
  note: "La recherche porte sur les codages, non sur les textes. Les résumés sont dans les termes du registre : une concordance montre qu'un texte le dit, non qu'il emploie ces mots.",
  form: { whole: "entière", changed: "modifiée" },
  places: "Endroits",
  missing: (words) => `sans ${words}`,
  added: (words) => `avec ${words}`,
  fields: {
    qualifier: "qualificatif",
    reference: "référence",
    summary: "résumé",
    topic: "thème",
    text: "texte",
  },
  none: "Rien de semblable n'a été trouvé.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "Versions linguistiques",
  lead: "Les dispositions de résolutions dont les versions linguistiques diffèrent en force, telles qu'un programme lit chacune, et ce que leur lecture a montré.",
  status: "Ce que la lecture a montré",
  anyStatus: "indifférent",
  statuses: {
    computed: "pas encore lu",
    confirmed: "les versions diffèrent",
    "extractor-error": "une version a été mal lue",
  },
  language: "Langue qui s'écarte",
  anyLanguage: "indifférent",
  provision: "Disposition",
  readings: "Force par langue",
  gap: (n) => `différence d'intensité : ${n}`,
  sameStrength: "autre force, même intensité",
  none: "Aucune divergence ne répond à ces choix.",
  method: (extractor, date) => `Lu par ${extractor} le ${date}`,
} satisfies Messages["divergences"];
