/** Languages as the United Nations names them in Chinese: 语文, not 语言. */
export const languageNames = {
  en: "英文",
  fr: "法文",
  zh: "中文",
  es: "西班牙文",
  ru: "俄文",
  ar: "阿拉伯文",
} as const;
