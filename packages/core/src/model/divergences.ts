import { z } from "zod";
import { ForceIdSchema, StrengthSchema } from "./forces.ts";
import { DaySchema } from "./history.ts";
import { InstrumentIdSchema, LocatorSchema } from "./ids.ts";
import { LanguageSchema } from "./languages.ts";
import { TermSchema } from "./statements.ts";

/** How language versions of a provision differ: in strength, or in force of one strength. */
export const DIVERGENCE_KINDS = ["strength", "force"] as const;

/**
 * How far a divergence can be trusted. `computed`: the extractor alone; `confirmed`: somebody read the versions, and they
 * differ; `extractor-error`: somebody read them, and the extractor misread one.
 */
export const DIVERGENCE_STATUSES = ["computed", "confirmed", "extractor-error"] as const;
export const DivergenceStatusSchema = z.enum(DIVERGENCE_STATUSES);
export type DivergenceStatus = z.infer<typeof DivergenceStatusSchema>;

/** By what divergences were found: which extractor, how sure of each reading it had to be, and when. */
export const DivergenceMethodSchema = z.strictObject({
  extractor: z.string().min(1).max(40),
  sure: z.number().min(0).max(1),
  date: DaySchema,
});
export type DivergenceMethod = z.infer<typeof DivergenceMethodSchema>;

/** What the leading verb of a provision says in one language; `term` are the words that decide, where they are four at most. */
const ReadingSchema = z.strictObject({
  language: LanguageSchema,
  force: ForceIdSchema,
  term: TermSchema.optional(),
});

const distinct = (values: readonly string[]): number => new Set(values).size;

const ReadingsSchema = z
  .array(ReadingSchema)
  .min(2)
  .refine((readings) => distinct(readings.map(({ language }) => language)) === readings.length, {
    error: "has a language twice",
    params: { code: "language-twice" },
  })
  .refine((readings) => distinct(readings.map(({ force }) => force)) > 1, {
    error: "has one force in all languages: nothing diverges",
    params: { code: "no-divergence" },
  });

/** A divergence as a record holds it: the force that the leading verb of a provision has in each language. */
export const AuthoredDivergenceSchema = z.strictObject({
  locator: LocatorSchema,
  readings: ReadingsSchema,
  status: DivergenceStatusSchema,
  /** What a reader found, in one sentence; needed where one has read. */
  note: z.string().trim().min(1).max(200).optional(),
});
export type AuthoredDivergence = z.infer<typeof AuthoredDivergenceSchema>;

/** A file `divergences.yaml` of a record. */
export const DivergencesFileSchema = z.strictObject({
  instrument: InstrumentIdSchema,
  method: DivergenceMethodSchema,
  divergences: z.array(AuthoredDivergenceSchema),
});
export type DivergencesFile = z.infer<typeof DivergencesFileSchema>;

/** A divergence as it is published, with what follows from its forces. */
export const DivergenceFactSchema = AuthoredDivergenceSchema.extend({
  instrument: InstrumentIdSchema,
  kind: z.enum(DIVERGENCE_KINDS),
  /** Strongest less weakest strength. */
  gap: StrengthSchema,
  method: DivergenceMethodSchema,
});
export type DivergenceFact = z.infer<typeof DivergenceFactSchema>;
