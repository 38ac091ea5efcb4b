import type { TopicCase } from "./topic-case.ts";

/** Topics in Russian: codebook, section 5. */
export const RUSSIAN_TOPICS: readonly TopicCase[] = [
  {
    text: "призывает мастерские Остмарка защищать [data-protection: персональные данные];",
    reason: "a term of two words",
  },
  { text: "подчеркивает важность [education-skills: образования];", reason: "a case ending" },
  {
    text: "настоятельно призывает государства бороться с [information-integrity: дезинформацией];",
    reason: "a case ending of the instrumental",
  },
  {
    text: "Стороны подтверждают важность [human-rights: прав человека].",
    reason: "a term of two words in the genitive",
  },
  {
    text: "предлагает заводам уважать [intellectual-property: интеллектуальную собственность];",
    reason: "a term in the accusative",
  },
  {
    text: "просит Совет озер изучить воздействие автоматов на [labour: занятость];",
    reason: "the topic of what is studied, not of the study",
  },
  {
    text: "рекомендует университетам изучать [environment: изменение климата];",
    reason: "a term of two words",
  },
  {
    text: "просит обеспечить [human-oversight: контроль со стороны человека] за системами;",
    reason: "human control is oversight, not regulation",
  },
  {
    text: "просит мастерские защищать [data-protection: персональные данные] [children: детей];",
    reason: "two topics, what is protected before whose it is",
  },
  {
    text: "приветствует успехи в области [education-skills: образования] и [health: здравоохранения];",
    reason: "two topics, the first named before the second",
  },
];
