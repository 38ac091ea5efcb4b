import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "Сослаться на этот документ",
  party: "Сослаться на эту запись",
  select: "Щелчок по ссылке выделяет её целиком.",
  copy: "Скопировать",
  copied: "Скопировано",
  otherStyles: (styles: string) => `Другие стили: ${styles}`,
  permanent: "Постоянный адрес",
  formats: "Для библиографических программ",
  official: "Официальная страница",
  asOf: (date) => `Запись, какой она была: ${date}`,
  past: (date) => `Это запись, какой она была на конец дня: ${date}. С тех пор она могла измениться.`,
  now: "Запись, какая она сейчас",
  embed: "Вставить это высказывание в другую страницу",
  picture: "Картинка (SVG)",
} satisfies Messages["cite"];
