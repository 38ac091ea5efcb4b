import type { Language } from "../lib/languages.ts";
import { typeset as en } from "./en/typography.ts";
import { typeset as es } from "./es/typography.ts";
import { typeset as fr } from "./fr/typography.ts";
import { typeset as ru } from "./ru/typography.ts";

const asWritten = (text: string): string => text;

/** Puts a text of the register into the typography of its language; no sign is added or taken away, each stays in its place. */
export const TYPESETTERS: Readonly<Record<Language, (text: string) => string>> = {
  en,
  fr,
  zh: asWritten,
  es,
  ru,
  ar: asWritten,
};
