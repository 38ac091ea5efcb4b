/** Languages as the United Nations spells their names in Arabic. */
export const languageNames = {
  en: "الإنكليزية",
  fr: "الفرنسية",
  zh: "الصينية",
  es: "الإسبانية",
  ru: "الروسية",
  ar: "العربية",
} as const;
