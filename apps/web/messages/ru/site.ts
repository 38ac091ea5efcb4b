import type { Messages } from "../messages.ts";

export const site = {
  name: "Concordance",
  tagline:
    "Открытый реестр того, что государства и международные организации сказали об искусственном интеллекте",
  description:
    "Кто занял какую позицию в отношении искусственного интеллекта, с какой силой, по какой теме и в каком месте текста: документы, размеченные пункт за пунктом, каждое высказывание с указанием источника.",
  skip: "Перейти к содержанию",
  navigation: "Основная навигация",
  more: "Об этом сайте",
  languages: "Язык этой страницы",
  sections: {
    instruments: "Документы",
    parties: "Стороны",
    topics: "Темы",
    search: "Поиск",
    compare: "Сравнение",
    matrix: "Матрица",
    timeline: "Хронология",
    graph: "Ссылки",
    positions: "Позиции",
    lineage: "Происхождение формулы",
    divergences: "Языковые версии",
    extract: "Разбор текста",
    quotation: "Проверить цитату",
    data: "Данные и API",
    methodology: "Методология",
    changes: "Изменения",
    about: "О реестре",
    privacy: "Конфиденциальность",
    accessibility: "Доступность",
  },
  footer:
    "Concordance не содержит ни одного предложения из размечаемых текстов: только факты, разметку и резюме собственными словами, со ссылкой на официальную страницу.",
  licence: "Разметка и резюме: CC BY 4.0. Код: Apache 2.0.",
  noTracking: "Этот сайт не использует файлы cookie и не обращается к другим серверам.",
  otherSite: "(другой сайт)",
  writtenIn: (language) => `язык: ${language}`,
} satisfies Messages["site"];

export const punctuation = {
  colon: ": ",
  comma: ", ",
  stop: ". ",
  gap: " ",
  quoted: (text) => `«${text}»`,
  bracketed: (text) => ` (${text})`,
} satisfies Messages["punctuation"];

export const paging = {
  label: "Страницы",
  first: "Первая страница",
  next: "Следующая страница",
} satisfies Messages["paging"];

export const notFound = {
  title: "Такой страницы нет",
  body: "Возможно, адрес обрезан или набран с ошибкой. Идентификаторы реестра никогда не меняют значения: запись, которая была здесь, по-прежнему доступна по своему идентификатору.",
  ways: "Куда перейти",
} satisfies Messages["notFound"];

export const withdrawn = {
  title: "Эта запись отозвана",
  body: "Раньше она была здесь. Что в ней содержалось, когда и почему её отозвали, указано среди изменений реестра.",
} satisfies Messages["withdrawn"];

export const unavailable = {
  title: "Реестр недоступен",
  body: "Сайт работает, но служба, в которой хранится реестр, не отвечает. Ничего не потеряно. Обновите страницу через полминуты.",
} satisfies Messages["unavailable"];

export const offline = {
  title: "Нет соединения",
  body: "Эта страница не сохранена в вашем браузере. Её можно будет прочесть, когда соединение восстановится: загрузите её тогда снова.",
  kept: "Страницы, которые можно читать сейчас",
} satisfies Messages["offline"];
