import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "Сослаться на этот документ",
  party: "Сослаться на эту запись",
  select: "Щелчок по ссылке выделяет её целиком.",
  copy: "Копировать",
  copied: "Скопировано",
  otherStyles: (styles) => `Другие стили: ${styles}`,
  permanent: "Постоянный адрес",
  formats: "Для библиографических программ",
  official: "Официальная страница",
  asOf: (date) => `Запись по состоянию на ${date}`,
  past: (date) => `Это запись по состоянию на конец дня (${date}). С тех пор она могла измениться.`,
  now: "Запись в нынешнем виде",
  embed: "Вставить это высказывание в другую страницу",
  picture: "Изображение (SVG)",
} satisfies Messages["cite"];
