import { z } from "zod";
import { EdtfSchema } from "./dates.ts";
import { ForceIdSchema, StrengthSchema } from "./forces.ts";
import { LocatorSchema, PartyIdSchema } from "./ids.ts";
import { LanguageSchema } from "./languages.ts";
import { RangeSchema } from "./range.ts";
import { TopicIdSchema } from "./topics.ts";
import {
  ActorClassSchema,
  BeneficiaryClassSchema,
  InstrumentKindSchema,
  ProvisionKindSchema,
  QualifierKindSchema,
} from "./vocabularies.ts";

/** The coder of drafts, as it stands in their provenance; its version rises with the rules and lexicons. */
export const EXTRACTOR = "extractor@0.1.0";

/** Whether a text is the instrument's own or somebody else's about it (codebook, section 1). */
export const TextKindSchema = z.enum(["expression", "report"]);
export type TextKind = z.infer<typeof TextKindSchema>;

/** A structural unit of a text; the ranges of all provisions, in order, cover the text without gap or overlap. */
export const SegmentSchema = z.object({
  locator: LocatorSchema,
  kind: ProvisionKindSchema,
  /** Number as printed, without its punctuation: `3`, `a`, `IV`. */
  num: z.string().nullable(),
  range: RangeSchema,
  /** Places inside the range that are page furniture, no words of the provision, where a page turns in it. */
  skips: z.array(RangeSchema).optional(),
});
export type Segment = z.infer<typeof SegmentSchema>;

const MentionSchema = z.object({ range: RangeSchema, text: z.string() });

/** A statement that the extractor drafted, with its exact place and the rule that found it. */
export const DraftStatementSchema = z.object({
  /** Twelve hexadecimal digits derived from the text and the range: the same text gives the same ids. */
  id: z.string(),
  locator: LocatorSchema,
  range: RangeSchema,
  /** The words that carry the stance. Where the force is inherited they stand before the range. */
  trigger: MentionSchema,
  force: ForceIdSchema,
  strength: StrengthSchema,
  /** Party ids; empty where nobody could be told. */
  speakers: z.array(PartyIdSchema),
  actors: z.array(z.union([ActorClassSchema, PartyIdSchema])),
  beneficiaries: z.array(z.union([BeneficiaryClassSchema, PartyIdSchema])),
  topics: z.array(TopicIdSchema),
  qualifiers: z.array(MentionSchema.extend({ kind: QualifierKindSchema })),
  references: z.array(
    MentionSchema.extend({
      kind: z.enum(["instrument", "body", "event"]),
      /** Id in the register, where the name is known to it. */
      id: z.string().nullable(),
      /** Official symbol that the words stand for: `A/RES/76/13` for `resolution 76/13`. */
      symbol: z.string().nullable(),
    }),
  ),
  deadline: EdtfSchema.nullable(),
  reported: z.boolean(),
  inherited: z.boolean(),
  confidence: z.number().min(0).max(1),
  /** Finder and refiners that made the statement, in order, joined by `>`. */
  rule: z.string(),
});
export type DraftStatement = z.infer<typeof DraftStatementSchema>;

/** A day that a report names: a date where the date of publication settles it, otherwise the weekday as such. */
export const ReportedDaySchema = z.object({
  weekday: z.string(),
  date: EdtfSchema.nullable(),
  range: RangeSchema,
});

/** Header of a text, as far as the text itself tells. */
export const DocumentSchema = z.object({
  language: LanguageSchema,
  kind: TextKindSchema,
  instrumentKind: InstrumentKindSchema.nullable(),
  title: z.string().nullable(),
  date: EdtfSchema.nullable(),
  place: z.string().nullable(),
  event: z.string().nullable(),
  parties: z.array(PartyIdSchema),
  days: z.array(ReportedDaySchema),
  provisions: z.array(SegmentSchema),
});
export type Document = z.infer<typeof DocumentSchema>;

/** What `extract` gives for one text. */
export const ExtractionSchema = z.object({
  document: DocumentSchema,
  statements: z.array(DraftStatementSchema),
});
export type Extraction = z.infer<typeof ExtractionSchema>;
