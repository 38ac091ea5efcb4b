import type { MarkedCase } from "./marked.ts";

/** Which force a clause has: codebook, section 3, decision rules and appendix. */
const FORCES: readonly MarkedCase[] = [
  { text: "[note: ссылается на итоги первого саммита];", reason: "appendix: recalls, without a capital" },
  { text: "[note: Рассмотрев доклад озерной комиссии],", reason: "appendix: a participle" },
  { text: "[recognize: Памятуя о пределах испытаний],", reason: "appendix: mindful" },
  {
    text: "[recognize: Подчеркивает, что компании должны проверять модели].",
    reason: "the outer verb rules",
  },
  { text: "[affirm: Мы подтверждаем важность открытых испытаний].", reason: "an importance is affirmed" },
  { text: "[affirm: Руководствуясь принципами хартии],", reason: "appendix: guided by" },
  {
    text: "[concern: Отмечая с весьма глубокой озабоченностью подделку голосов],",
    reason: "the evaluating phrase decides, adjectives between",
  },
  {
    text: "[concern: С глубокой обеспокоенностью отмечает подделку голосов].",
    reason: "the evaluating phrase stands before its verb",
  },
  {
    text: "[concern: Мы выражаем серьезную тревогу по поводу подделки голосов].",
    reason: "the noun that is expressed decides",
  },
  { text: "[welcome: Отмечает с удовлетворением открытие центра].", reason: "the evaluating phrase decides" },
  { text: "[welcome: Стороны высоко оценили труд Велдании].", reason: "a past tense" },
  { text: "[support: Вновь заявляет о своей поддержке центра].", reason: "support affirmed is support" },
  { text: "[encourage: Предлагает школам публиковать итоги испытаний].", reason: "appendix: invites" },
  {
    text: "[encourage: В этой связи предлагает государствам-членам публиковать итоги испытаний].",
    reason: "a fronted adverb",
  },
  { text: "[permit: Сторона вправе отозвать свое предложение].", reason: "leave" },
  { text: "[permit: Каждая Сторона может отозвать свое предложение].", reason: "leave that somebody holds" },
  { text: "[note: Могут возникнуть совсем новые риски].", reason: "what is possible is told" },
  { text: "[recommend: Модели следует проверять].", reason: "should, whoever is its subject" },
  { text: "[recommend: Сторонам рекомендуется вести реестр].", reason: "an impersonal passive" },
  { text: "[recommend: Такие модели не следует продавать].", reason: "should not is advice all the same" },
  {
    text: "[call: Настоятельно призывает Остмарк опубликовать итоги испытаний].",
    reason: "an adverb before",
  },
  { text: "[call: Повторяет свою просьбу к школам].", reason: "a request repeated is a call" },
  { text: "[agree: Стороны согласны в том, что правила должны меняться].", reason: "the outer verb rules" },
  { text: "[agree: Стороны договорились о создании центра].", reason: "to agree on a thing is to agree" },
  { text: "[commit: Стороны договорились опубликовать итоги испытаний].", reason: "to agree to do" },
  { text: "[intend: Желая открыть центр испытаний],", reason: "appendix: desiring" },
  { text: "[intend: Мы стремимся снизить стоимость испытаний].", reason: "an aim" },
  { text: "[intend: Выражаем готовность открыть центр].", reason: "readiness" },
  {
    text: "[commit: Мы подтверждаем свою приверженность испытаниям].",
    reason: "the parties' own commitment",
  },
  { text: "[affirm: Мы подтверждаем обязательства Остмарка].", reason: "somebody else's commitment" },
  { text: "[commit: Мы будем поддерживать сельские школы].", reason: "a future of the parties" },
  { text: "[commit: Мы не будем продавать эти данные].", reason: "a future under a negation" },
  {
    text: "[commit: Обеспечим открытость наших испытаний].",
    reason: "a perfective future names the parties",
  },
  { text: "[note: Модели изменят работу всех клиник].", reason: "a future of anything else" },
  { text: "[establish: Постановляет открыть центр испытаний].", reason: "appendix: decides" },
  {
    text: "[establish: Для целей настоящего соглашения «озерный журнал» означает любую запись об озере].",
    reason: "a definition",
  },
  { text: "[establish: Под термином «озерный журнал» понимается любая запись].", reason: "a definition" },
  { text: "[oblige: Каждая Сторона должна вести реестр].", reason: "must binds" },
  { text: "[oblige: Каждая Сторона принимает необходимые меры].", reason: "a treaty's present binds" },
  { text: "[prohibit: Стороны не должны продавать такие данные].", reason: "must not forbids" },
  { text: "[prohibit: Сторона не вправе продавать такие данные].", reason: "no leave is a prohibition" },
  { text: "[prohibit: Запрещается подделывать голоса].", reason: "what is forbidden" },
  {
    text: "Принципы\n\n[note: Эти принципы касаются крупных компаний].\n- [recommend: Обеспечить контроль со стороны человека].",
    reason: "a bare infinitive under principles",
  },
  { text: "[note: Эксперты признают, что модели ошибаются].", reason: "a third party's stance" },
];

/** What counts as one statement: codebook, section 2, rules 1 to 7. */
const UNITS: readonly MarkedCase[] = [
  {
    text: "[welcome: Приветствуем план], [recognize: признавая пределы испытаний].",
    reason: "1: a participle with a stance is its own",
  },
  {
    text: "[note: Принимая участие в признании хартии, школы учатся].",
    reason: "1: noun forms carry no stance",
  },
  {
    text: "[affirm: Руководствуясь хартией], [commit: мы обязуемся публиковать итоги испытаний].",
    reason: "1: a participle before the subject",
  },
  {
    text: "[commit: Мы обязуемся публиковать итоги испытаний] и [commit: делиться данными о них].",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[call: Просит Генерального секретаря представить доклад об испытаниях] и [call: опубликовать их итоги].",
    reason: "2: two actions of somebody who is asked",
  },
  {
    text: "[recommend: Разработчикам следует проверять модели] и [recommend: публиковать итоги испытаний].",
    reason: "2: coordinated verbs after one modal",
  },
  {
    text: "[commit: Мы обязуемся расширять и поддерживать наше сотрудничество].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[commit: Мы обязуемся принять меры, чтобы защитить детей и обучить учителей].",
    reason: "3: infinitives of a purpose",
  },
  {
    text: "[commit: Мы обязуемся продолжать проверять модели].",
    reason: "2: a verb of going on and its verb",
  },
  {
    text: "[affirm: Мы признаем и подтверждаем важность открытых испытаний].",
    reason: "4: at equal strength the later verb rules",
  },
  {
    text: "[welcome: Приветствует работу] и [note: принимает к сведению доклады озерной комиссии].",
    reason: "4: a verb with an object of its own is its own statement",
  },
  {
    text: "Цели\n\nМы обязуемся:\n- [commit: делиться итогами испытаний];\n- [commit: открыть наши данные].",
    reason: "5: items inherit the chapeau's force",
  },
  {
    text: "Цели\n\nМы согласны в следующем:\n- [recommend: Компаниям следует публиковать итоги испытаний].\n- [oblige: Государства должны вести реестр].",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: В Остмарке машины читают почти все письма].", reason: "6: a plain indicative" },
  {
    text: "[note: Модели очень быстро распространяются по миру]; [affirm: мы подтверждаем первенство прав человека].",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[welcome: Приветствуем план]; [recommend: компаниям следует проверять модели].",
    reason: "6: a duty behind a semicolon",
  },
  {
    text: "[commit: В целях снижения рисков мы обязуемся публиковать итоги испытаний].",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  {
    text: "Однако [agree: стороны согласны в том, что правила должны меняться].",
    reason: "7: connectives are left out",
  },
  {
    text: "[agree: Стороны договорились о создании центра], говорится в совместном заявлении.",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
  {
    text: "[affirm: Мы, главы государств Союза озер, подтверждаем первенство прав человека].",
    reason: "a speaker, then an aside",
  },
  {
    text: "[commit: Стороны, сознавая риски, обязуются публиковать итоги испытаний].",
    reason: "a speaker, then an aside",
  },
  {
    text: "[welcome: Мы приветствуем принципы, которые мы подтвердили в 2030 году].",
    reason: "a relative clause carries no stance of its own",
  },
  {
    text: "[welcome: Стороны приветствовали открытие центра] и [recognize: подчеркнули пользу испытаний].",
    reason: "a later verb inherits the speaker",
  },
  {
    text: "[recommend: Модели следует проверять до выпуска], и [oblige: компании должны публиковать итоги испытаний].",
    reason: "a later duty with a subject of its own",
  },
];

/** What the codebook's rules give in this language. */
export const RUSSIAN: readonly MarkedCase[] = [...FORCES, ...UNITS];

/** Texts that hold no statement, or none besides the marked ones. */
export const RUSSIAN_NEGATIVES: readonly MarkedCase[] = [
  { text: "Соглашение об озерных данных\n\nСтатья 1\nЦель\n", reason: "titles and headings" },
  { text: "ПОРТ-ВЕЛД, 4 мая (Озерное агентство) -- ", reason: "a dateline", kind: "report" },
  {
    text: "Озера договорились\n\nВечером министр вернулась домой.",
    reason: "a report's narrative",
    kind: "report",
  },
  {
    text: "Озера договорились\n\nЭксперты признают, что модели ошибаются.",
    reason: "a third party's stance in a report",
    kind: "report",
  },
  {
    text: "Озера договорились\n\nТекст, который стороны подтвердили, остается тайной.",
    reason: "a relative clause in a report",
    kind: "report",
  },
  {
    text: "Озера договорились\n\nТакие модели могут ошибаться.",
    reason: "what is possible, in a report",
    kind: "report",
  },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "Статья 1\n", reason: "a heading without a body" },
  { text: "", reason: "nothing" },
];
