import type { Language } from "../lib/languages.ts";
import { languageNames as ar } from "./ar/language-names.ts";
import { languageNames as zh } from "./zh/language-names.ts";

/** Names of the six languages where the usage of the United Nations is another than that of Intl. */
export const LANGUAGE_NAMES: Readonly<Partial<Record<Language, Readonly<Record<Language, string>>>>> = {
  zh,
  ar,
};
