import type { Messages } from "../messages.ts";

export const quotation: Messages["quotation"] = {
  title: "Vérifier une citation",
  lead: "Si les mots cités figurent mot pour mot dans un texte du registre, où, qui les dit et avec quelle force.",
  fromSearch: "Est-ce une citation ? La vérifier mot pour mot.",
  text: "Mots tels qu’ils sont cités",
  hint: (most) =>
    `Une phrase, une clause ou un paragraphe entier, ${most} caractères au plus. Les mots font partie de l’adresse de la réponse ; ils ne sont pas conservés.`,
  instrument: "Instrument",
  anyInstrument: "tous les instruments",
  language: "Langue du texte",
  anyLanguage: "toutes les langues",
  submit: "Vérifier",
  found: "Trouvé mot pour mot",
  foundNote:
    "Mêmes mots, même ordre. Majuscules, guillemets, tirets, espaces et signes aux extrémités n’ont pas été comparés. Ce qui précède et ce qui suit peut changer le sens : à lire sur la page du texte.",
  trimmed: "Un numéro, un titre ou un crochet copié avec les mots a été laissé de côté.",
  units: { statement: "Un énoncé entier", provision: "Une disposition entière" },
  fromText: "De l’instrument",
  fromReport: "D’un compte rendu",
  reportNote:
    "Un compte rendu le dit de l’instrument, avec ses propres mots ou sa propre traduction. Cela ne montre pas que l’instrument contient ces mots.",
  absent: "Non trouvé mot pour mot",
  absentNote:
    "Cela ne dit pas que la citation est fausse. Le registre contient des empreintes d’énoncés entiers et de dispositions entières, et aucun texte. Ne sont pas trouvés :",
  absentPoints: [
    "une partie d’une clause, ou plusieurs clauses à la fois",
    "d’autres mots : une autre traduction, un résumé, un mot de plus ou de moins",
    "les textes et versions linguistiques que le registre n’a pas lus",
  ],
  broken: "La citation omet quelque chose. Vérifiez chacune de ses parties séparément.",
  empty: "Il n’y a là ni lettre ni chiffre ; rien n’a été cherché.",
  tooLong: (most) => `C’est plus long que ${most} caractères. Vérifiez les phrases une à une.`,
  refused: "Cela n’a pas pu être comparé : l’adresse ne nomme aucun instrument ou aucune langue du registre.",
  alike: "Énoncés qui parlent de la même chose",
  alikeNote:
    "Trouvés d’après le sens dans les résumés du registre. Comparez la citation avec la page du texte.",
  allAlike: "Chercher ces mots dans tout le registre",
  coverage: "Ce qui peut être reconnu mot pour mot",
  coverageOf: (covered, all) =>
    `Instruments dont le registre connaît des empreintes : ${covered} sur ${all}.`,
  head: ["Langue", "Instruments", "Énoncés", "Dispositions"],
  texts: "Textes de cet instrument",
  notRead: "Ce qui n’a pas été lu ne peut pas être reconnu mot pour mot.",
};
