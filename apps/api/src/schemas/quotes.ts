import {
  ExpressionSchema,
  FingerprintSchema,
  InstrumentIdSchema,
  LanguageSchema,
  LocatorSchema,
  MAX_QUOTATION,
  ReportSchema,
  StatementSchema,
} from "@concordance/core";
import { z } from "zod";
import { InstrumentNameSchema } from "./included.ts";

/** Largest body of a request, in bytes: the longest quotation in any script, and what is known about it. */
export const QUOTE_BODY_MAX = 100_000;

export const QuotationBodySchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_QUOTATION)
      .meta({ examples: ["The Parties agree to test their mills."] }),
    language: LanguageSchema.optional().meta({ description: "Only texts of this language" }),
    instrument: InstrumentIdSchema.optional().meta({ description: "Only texts of this instrument" }),
  })
  .meta({ id: "Quotation", description: "Words that somebody quotes, all of them and in order" });

const count = z.number().int().nonnegative();
const text = { id: true, language: true, address: true } as const;

/** A whole unit that has the words of the quotation. */
export const QuotationMatchSchema = z
  .object({
    unit: z.enum(["statement", "provision"]),
    instrument: InstrumentNameSchema,
    locator: LocatorSchema,
    statement: StatementSchema.pick({
      id: true,
      force: true,
      strength: true,
      speakers: true,
      topics: true,
      summary: true,
    })
      .nullable()
      .meta({ description: "The statement, where the words are those of one" }),
    text: z
      .union([ExpressionSchema.pick({ ...text, status: true }), ReportSchema.pick({ ...text, kind: true })])
      .meta({ description: "The language version, or the report, that has the words" }),
    reported: z.boolean().meta({ description: "The words are of a report about the instrument" }),
    address: z.string().meta({ description: "Permanent address of the unit, relative to the API's root" }),
    citation: z.string(),
  })
  .meta({ id: "QuotationMatch" });
export type QuotationMatch = z.infer<typeof QuotationMatchSchema>;

const CoverageSchema = z
  .object({
    instruments: z.object({ all: count, covered: count }),
    languages: z.array(
      z.object({ language: LanguageSchema, instruments: count, statements: count, provisions: count }),
    ),
  })
  .meta({
    id: "QuotationCoverage",
    description: "How many whole units can be told by their words, of the instruments that were asked",
  });

export const QuotationAnswerSchema = z
  .object({
    found: z.boolean(),
    fingerprint: FingerprintSchema.nullable().meta({
      description: "SHA-256 of the normalised quotation; null where no letter or digit is left of it",
    }),
    matches: z.array(QuotationMatchSchema).meta({ description: "Statements before provisions, at most 50" }),
    total: count.meta({ description: "How many units have the words" }),
    trimmed: z.boolean().meta({
      description: "The words are found only without a number, heading or bracket that was copied along",
    }),
    broken: z.boolean().meta({ description: "The quotation leaves something out between its words" }),
    near: z
      .null()
      .meta({ description: "Places with nearly the same words; null where none were looked for" }),
    nearReason: z.string().meta({ description: "Why `near` is null" }),
    meaning: z.string().meta({ description: "What the answer means, and what it does not" }),
    coverage: CoverageSchema,
    register: z.object({
      snapshot: z.string().meta({ description: "SHA-256 of the snapshot that was asked" }),
      date: z.string().nullable().meta({ description: "Day of its latest change" }),
    }),
  })
  .meta({ id: "QuotationAnswer" });
export type QuotationAnswer = z.infer<typeof QuotationAnswerSchema>;
