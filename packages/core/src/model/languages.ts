import { z } from "zod";

/** The six official languages of the United Nations, as BCP 47 tags, English first. */
export const LANGUAGES = ["en", "fr", "es", "zh", "ru", "ar"] as const;

/** One of the six languages that the register speaks. */
export const LanguageSchema = z.enum(LANGUAGES).meta({ description: "BCP 47 tag of a UN language" });
export type Language = z.infer<typeof LanguageSchema>;

/** Words of the register by language; English is always there, the others where somebody wrote them. */
export const localised = (max: number) => {
  const text = z.string().trim().min(1).max(max);
  return z.strictObject({
    en: text,
    fr: text.optional(),
    es: text.optional(),
    zh: text.optional(),
    ru: text.optional(),
    ar: text.optional(),
  });
};

export const LocalisedSchema = localised(600);
export type Localised = z.infer<typeof LocalisedSchema>;
