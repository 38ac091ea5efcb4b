/** The languages of the interface, in the order in which they are offered. Paths begin with one of them. */
export const LANGUAGES = ["en", "fr", "zh", "es", "ru", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of old addresses, and of a reader who asks for none of the six. */
export const FALLBACK = "en" satisfies Language;

/** How dates, numbers and lists are written. Arabic keeps the digits of locators and symbols of documents. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  fr: "fr-FR",
  zh: "zh-Hans-CN",
  es: "es-ES",
  ru: "ru-RU",
  ar: "ar-u-nu-latn",
};

/** Each language by its own name, as its readers look for it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  zh: "中文",
  es: "Español",
  ru: "Русский",
  ar: "العربية",
};

export const isLanguage = (tag: string | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag);

/** Direction of writing; `auto` where the tag is none of the six. */
export function directionOf(tag: string): "ltr" | "rtl" | "auto" {
  if (tag === "ar") return "rtl";
  return isLanguage(tag) ? "ltr" : "auto";
}

/** Longer headers are cut; a browser sends some dozens of characters. */
const HEADER_MAX = 500;

function weighed(entry: string): { tag: string; weight: number } {
  const [range = "", ...parameters] = entry.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag: range.split("-")[0]?.toLowerCase() ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}

/**
 * The language that a reader's browser asks for first among the six (RFC 9110, section 12.5.4).
 *
 * @example preferredLanguage("de, fr-CA;q=0.8, en;q=0.5") // "fr"
 */
export function preferredLanguage(header: string | null): Language {
  const asked = (header ?? "")
    .slice(0, HEADER_MAX)
    .split(",")
    .map(weighed)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return asked.map(({ tag }) => tag).find(isLanguage) ?? FALLBACK;
}
