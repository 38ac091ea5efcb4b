import { type Language, LOCALES } from "../lib/languages.ts";

/** Plural forms that a language has (CLDR, cardinal numbers); a word that lacks one of them does not compile. */
interface Forms {
  readonly en: "one" | "other";
  readonly fr: "one" | "many" | "other";
  readonly es: "one" | "many" | "other";
  readonly zh: "other";
  readonly ru: "one" | "few" | "many" | "other";
  readonly ar: "zero" | "one" | "two" | "few" | "many" | "other";
}

export type Counted<Of extends Language> = Readonly<Record<Forms[Of], string>>;

/**
 * Makes words for numbers of things; `#` stands for the number as the language writes it.
 *
 * @example counter("en")({ one: "# clause", other: "# clauses" })(1200) // "1,200 clauses"
 */
export function counter<Of extends Language>(language: Of) {
  const rules = new Intl.PluralRules(LOCALES[language]);
  const digits = new Intl.NumberFormat(LOCALES[language]);
  return (forms: Counted<Of>) => {
    const words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return (n: number): string => (words[rules.select(n)] ?? "#").replace("#", digits.format(n));
  };
}

/** Writes a plain number as the language does. */
export function plainNumber(language: Language): (n: number) => string {
  const digits = new Intl.NumberFormat(LOCALES[language]);
  return (n) => digits.format(n);
}
