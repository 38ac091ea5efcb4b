import type { TopicCase } from "./topic-case.ts";

/** Topics in French: codebook, section 5. */
export const FRENCH_TOPICS: readonly TopicCase[] = [
  {
    text: "Demande aux exploitants de barrages de protéger les [data-protection: données personnelles].",
    reason: "a term of two words",
  },
  {
    text: "Souligne l’importance de l’[education-skills: éducation].",
    reason: "a term behind an article that leans on it",
  },
  {
    text: "Engage les États à combattre la [information-integrity: désinformation].",
    reason: "a term of one word",
  },
  {
    text: "Les deux parties réaffirment l’importance des [human-rights: droits de l’homme].",
    reason: "a term with a word that leans on its last one",
  },
  {
    text: "Invite les ateliers d’Ostmark à respecter la [intellectual-property: propriété intellectuelle].",
    reason: "a term of two words at the end",
  },
  {
    text: "Prie le Conseil des lacs d’étudier les effets des automates sur les [labour: travailleurs].",
    reason: "the topic of what is studied, not of the study",
  },
  {
    text: "Encourage les universités à étudier les [environment: changements climatiques].",
    reason: "a plural",
  },
  {
    text: "Demande que les systèmes soient soumis à un [human-oversight: contrôle humain].",
    reason: "human control is oversight, not regulation",
  },
  {
    text: "Demande aux ateliers de protéger les [data-protection: données personnelles] des [children: enfants].",
    reason: "two topics, what is protected before whose it is",
  },
  {
    text: "Se félicite des progrès de l’[education-skills: éducation] et de la [health: santé].",
    reason: "two topics, the first named before the second",
  },
];
