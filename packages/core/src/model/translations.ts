import { z } from "zod";
import { InstrumentIdSchema } from "./ids.ts";
import { LanguageSchema } from "./languages.ts";

/** A promise that the summaries and the word on coverage of an instrument are there in further languages. */
export const TranslationSchema = z.strictObject({
  id: InstrumentIdSchema,
  languages: z.array(LanguageSchema).min(1),
});
export type Translation = z.infer<typeof TranslationSchema>;

/** `translations.yaml`: every promise of the register, one for an instrument. */
export const TranslationsFileSchema = z.array(TranslationSchema);
