import { z } from "zod";
import { EdtfSchema } from "./dates.ts";
import { ForceIdSchema, StrengthSchema } from "./forces.ts";
import {
  BodyIdSchema,
  FingerprintSchema,
  InstrumentIdSchema,
  LocatorSchema,
  PartyIdSchema,
  SourceIdSchema,
  StatementIdSchema,
  TextIdSchema,
} from "./ids.ts";
import { LanguageSchema, localised } from "./languages.ts";
import { RangeSchema } from "./range.ts";
import { TopicIdSchema } from "./topics.ts";
import {
  ActorClassSchema,
  BeneficiaryClassSchema,
  QualifierKindSchema,
  ReviewStatusSchema,
} from "./vocabularies.ts";

/** Longest summary, in UTF-16 code units (codebook, section 4). */
export const SUMMARY_MAX = 200;

const words = (text: string): number => text.trim().split(/\s+/u).length;

/** A term taken from a text: at most four words, so that the register holds no sentence of it. */
export const TermSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => words(text) <= 4, { error: "has more than four words", params: { code: "term" } });

/** A hedge or condition of a statement, verbatim. */
export const QualifierSchema = z.strictObject({ text: TermSchema, kind: QualifierKindSchema });
export type Qualifier = z.infer<typeof QualifierSchema>;

/** What a clause names: an instrument or body of the register by id, anything else by name. */
export const ReferenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("instrument"),
    id: InstrumentIdSchema.optional(),
    name: z.string().min(1).max(160),
    /** A symbol or number of the instrument, as the text gives it: `A/RES/70/1`. */
    symbol: z.string().min(1).max(40).optional(),
  }),
  z.strictObject({ kind: z.literal("body"), id: BodyIdSchema.optional(), name: z.string().min(1).max(160) }),
  z.strictObject({ kind: z.literal("event"), id: BodyIdSchema.optional(), name: z.string().min(1).max(160) }),
]);
export type Reference = z.infer<typeof ReferenceSchema>;

/** Who coded a statement and how far it was reviewed. */
export const ReviewSchema = z.strictObject({
  status: ReviewStatusSchema,
  date: EdtfSchema.optional(),
  note: z.string().min(1).max(300).optional(),
});
export type Review = z.infer<typeof ReviewSchema>;

/**
 * Where a statement was read. `basis` tells from what: the text of an expression, a report about the
 * instrument, or accounts that describe the provision while its text was not read. Range and fingerprint
 * belong to the text named by `text` and are absent for accounts.
 */
export const ProvenanceSchema = z.strictObject({
  basis: z.enum(["expression", "report", "accounts"]),
  text: TextIdSchema.optional(),
  language: LanguageSchema.optional(),
  range: RangeSchema.optional(),
  fingerprint: FingerprintSchema.optional(),
  sources: z.array(SourceIdSchema).min(1),
  coder: z.string().min(1).max(80),
  review: ReviewSchema,
  confidence: z.number().min(0).max(1).optional(),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** One speaker, or group of speakers, takes one stance, with one force, toward one action or proposition. */
export const StatementSchema = z.strictObject({
  id: StatementIdSchema,
  instrument: InstrumentIdSchema,
  locator: LocatorSchema,
  /** True where a report attributes the statement to the parties. */
  reported: z.boolean(),
  force: ForceIdSchema,
  strength: StrengthSchema,
  speakers: z.array(PartyIdSchema).min(1),
  actors: z.array(z.union([ActorClassSchema, PartyIdSchema])).min(1),
  beneficiaries: z.array(z.union([BeneficiaryClassSchema, PartyIdSchema])),
  /** Main topic first. */
  topics: z.array(TopicIdSchema).min(1).max(5),
  qualifiers: z.array(QualifierSchema),
  references: z.array(ReferenceSchema),
  deadline: EdtfSchema.optional(),
  /** True where speaker or force was not repeated in the clause and comes from an earlier one or from a chapeau. */
  inherited: z.boolean(),
  summary: localised(SUMMARY_MAX),
  /** Statements of the same instrument that say the same in another layer (report and instrument). */
  joined: z.array(StatementIdSchema),
  note: z.string().min(1).max(300).optional(),
  provenance: ProvenanceSchema,
});
export type Statement = z.infer<typeof StatementSchema>;
