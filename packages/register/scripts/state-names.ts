import { LANGUAGES, type Language, type Localised } from "@concordance/core";
import countries, { type LocaleData } from "i18n-iso-countries";
import ar from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import type { Names } from "./un-forms.ts";

for (const locale of [en, fr, es, zh, ru, ar] satisfies LocaleData[]) countries.registerLocale(locale);

const cldr = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type: "region" })]),
);

/** One apostrophe and no invisible or doubled spaces, so that equal names are equal strings. */
const tidy = (name: string) =>
  name
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();

/** Every form of a State's name in one language: Unicode CLDR's first, then those of i18n-iso-countries. */
export function datasetForms(alpha2: string, language: Language): string[] {
  const forms = [
    cldr[language]?.of(alpha2) ?? "",
    ...(countries.getName(alpha2, language, { select: "all" }) ?? []),
  ];
  return [...new Set(forms.filter((form) => form !== "").map(tidy))];
}

/** The name in each language: the hand-kept one where there is one, otherwise that of Unicode CLDR. */
export function namesOf(alpha2: string, own: Names = {}): Localised {
  const nameIn = (language: Language) => own[language] ?? datasetForms(alpha2, language)[0] ?? "";
  return {
    en: nameIn("en"),
    fr: nameIn("fr"),
    es: nameIn("es"),
    zh: nameIn("zh"),
    ru: nameIn("ru"),
    ar: nameIn("ar"),
  };
}
