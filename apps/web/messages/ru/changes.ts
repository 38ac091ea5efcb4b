import type { Messages } from "../messages.ts";

export const changes = {
  title: "Изменения",
  lead: "Что добавлено, изменено или отозвано и почему; сначала новое.",
  kinds: {
    added: "добавлено",
    changed: "изменено",
    withdrawn: "отозвано",
  },
  fields: "Поля",
  none: "Пока ничего не изменилось.",
  replaced: "Замена",
  feeds: "Ленты",
  feedsNote:
    "За всеми изменениями можно следить в программе чтения лент. У каждого документа, стороны и темы есть своя лента; ссылка на неё дана на соответствующей странице.",
  feed: "Лента изменений",
  ofStatement: "высказывание",
} satisfies Messages["changes"];
