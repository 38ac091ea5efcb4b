import type { Messages } from "../messages.ts";

export const changes = {
  title: "Изменения",
  lead: "Что добавлено, изменено и отозвано, с указанием причины, сначала новое.",
  kinds: {
    added: "добавлено",
    changed: "изменено",
    withdrawn: "отозвано",
  },
  fields: "Поля",
  none: "Пока ничего не изменилось.",
  replaced: "Заменено на",
  feeds: "Ленты",
  feedsNote:
    "За всеми изменениями можно следить в программе чтения лент. У каждого документа, стороны и темы есть своя лента, ссылка стоит на их странице.",
  feed: "Изменения лентой",
} satisfies Messages["changes"];
