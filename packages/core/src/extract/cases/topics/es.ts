import type { TopicCase } from "./topic-case.ts";

/** Topics in Spanish: codebook, section 5. */
export const SPANISH_TOPICS: readonly TopicCase[] = [
  {
    text: "Exhorta a los talleres de Ostmark a que protejan los [data-protection: datos personales].",
    reason: "a term of two words",
  },
  { text: "Subraya la importancia de la [education-skills: educación].", reason: "a term of one word" },
  {
    text: "Insta a los Estados a que combatan la [information-integrity: desinformación].",
    reason: "a term of one word",
  },
  {
    text: "Ambas partes reafirman la importancia de los [human-rights: derechos humanos].",
    reason: "a term of two words",
  },
  {
    text: "Invita a las fábricas a respetar la [intellectual-property: propiedad intelectual].",
    reason: "a term at the end",
  },
  {
    text: "Solicita al Consejo de los Lagos que estudie los efectos de los autómatas en el [labour: empleo].",
    reason: "the topic of what is studied, not of the study",
  },
  {
    text: "Alienta a las universidades a estudiar el [environment: cambio climático].",
    reason: "a term of two words",
  },
  {
    text: "Pide que los sistemas estén sujetos a [human-oversight: supervisión humana].",
    reason: "human control is oversight, not regulation",
  },
  {
    text: "Pide a los talleres que protejan los [data-protection: datos personales] de los [children: niños].",
    reason: "two topics, what is protected before whose it is",
  },
  {
    text: "Acoge con beneplácito los avances en la [education-skills: educación] y la [health: salud].",
    reason: "two topics, the first named before the second",
  },
];
