/** Words for ids of the vocabularies where the id itself, read aloud, would not do. */
const WORDS: Readonly<Record<string, string>> = {
  "non-binding": "non-binding",
  "voted-for": "voted for",
  "voted-against": "voted against",
  "un-symbol": "UN symbol",
  "un-draft": "UN draft",
  cets: "CETS",
  "oecd-legal": "OECD legal instrument",
  celex: "CELEX",
  "akn-work": "Akoma Ntoso work",
  communique: "communiqué",
  "un-ga": "UN General Assembly",
};

/** The six languages by name, in English. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  fr: "French",
  es: "Spanish",
  zh: "Chinese",
  ru: "Russian",
  ar: "Arabic",
};

/**
 * An id of a vocabulary in words, lower case.
 *
 * @example label("data-protection") // "data protection"
 */
export const label = (id: string): string => WORDS[id] ?? id.replaceAll("-", " ");

/** The same with a capital, for headings and the start of lines. */
export const title = (id: string): string => label(id).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const languageName = (tag: string): string => LANGUAGES[tag] ?? tag;

/**
 * A locator as a reader of the text would say it.
 *
 * @example place("art_5__para_2") // "Article 5, paragraph 2"
 */
export function place(locator: string): string {
  const units: Readonly<Record<string, string>> = {
    para: "paragraph",
    art: "article",
    chp: "chapter",
    sec: "section",
    subpara: "subparagraph",
  };
  const words = locator
    .split("__")
    .map((step) => {
      const [unit = "", ...rest] = step.split("_");
      return [units[unit] ?? unit, ...rest].join(" ");
    })
    .join(", ");
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
