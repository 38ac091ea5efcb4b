import { z } from "zod";
import { RereadingSchema } from "./agreement.ts";
import { InstrumentIdSchema } from "./ids.ts";
import { ExtentSchema } from "./instruments.ts";
import { LanguageSchema } from "./languages.ts";

const count = z.number().int().nonnegative();
/** A share from 0 to 1 or a coefficient; null where there was nothing to measure. */
const figure = z.number().nullable();

/** Scale that tells how far two values of a field are apart. */
export const ScaleNameSchema = z.enum(["nominal", "ordinal", "masi"]);

/** How far two codings of the same statements agree in one field. */
export const FieldAgreementSchema = z.strictObject({
  field: z.string(),
  scale: ScaleNameSchema,
  /** Statements that both coders gave a value. */
  units: count,
  /** Krippendorff's alpha: 1 agreement, 0 what chance would give; null where all values are the same. */
  alpha: figure,
  /** Bounds of alpha in 95 of 100 samples of this size. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Share of statements with the same value. */
  same: figure,
});
export type FieldAgreement = z.infer<typeof FieldAgreementSchema>;

/** How far two coders who looked for statements themselves found the same ones. */
export const UnitizingSchema = z.strictObject({
  first: count,
  second: count,
  matched: count,
  /** F1 of statements; two match where overlap by union of their ranges is at least 0.5. */
  f1: figure,
  /** Share of matched statements with the very same range. */
  exact: figure,
  /** Words of the texts, and alpha of whether a statement begins at a word. */
  words: count,
  alpha: figure,
  interval: z.tuple([z.number(), z.number()]).nullable(),
});
export type Unitizing = z.infer<typeof UnitizingSchema>;

/** Agreement of two codings, made without knowledge of one another. */
export const AgreementSchema = z.strictObject({
  /** `gold`: texts coded twice from the start; `sample`: statements of the register coded again. */
  of: z.enum(["gold", "sample"]),
  codebook: z.string(),
  coders: z.array(z.string()).min(2),
  /** How many texts, or instruments, the statements are from. */
  texts: count,
  statements: count,
  /** Statements that the second coder could not code. */
  skipped: count,
  unitizing: UnitizingSchema.optional(),
  fields: z.array(FieldAgreementSchema),
});
export type Agreement = z.infer<typeof AgreementSchema>;

/** Figures of drafts by name: `precision`, `recall`, `f1` of statements; all others over drafts that match. */
const figures = z.record(z.string(), figure);

/** Drafts of the extractor beside the codings of an editor, or of the gold. */
export const DraftFiguresSchema = z.strictObject({
  statements: count,
  drafts: count,
  matched: count,
  figures,
});
export type DraftFigures = z.infer<typeof DraftFiguresSchema>;

/** What the extractor drafts, measured: on the records whose texts were present, on the gold, on provisions by language. */
export const ExtractorQualitySchema = z.strictObject({
  coder: z.string(),
  records: DraftFiguresSchema,
  instruments: z.array(
    DraftFiguresSchema.extend({ instrument: InstrumentIdSchema, language: LanguageSchema }),
  ),
  gold: DraftFiguresSchema,
  /** Provisions of resolutions whose force is known, by language. */
  provisions: z.array(
    z.strictObject({ language: LanguageSchema, part: z.string(), provisions: count, force: figure }),
  ),
});
export type ExtractorQuality = z.infer<typeof ExtractorQualitySchema>;

/** `agreement/figures.json`: figures that need texts or gold, written by `concordance quality --write`. */
export const FiguresFileSchema = z.strictObject({
  agreement: AgreementSchema,
  extractor: ExtractorQualitySchema,
});
export type FiguresFile = z.infer<typeof FiguresFileSchema>;

const reviews = z.strictObject({ draft: count, checked: count, verified: count });
const texts = z.strictObject({ expressions: count, whole: count, part: count, unread: count });

/** How much of the register was read and coded. */
export const CoverageFiguresSchema = z.strictObject({
  instruments: z.array(
    z.strictObject({
      instrument: InstrumentIdSchema,
      extent: ExtentSchema,
      provisions: count,
      statements: count,
      reported: count,
      review: reviews,
      texts,
      /** Whether the extractor was measured on it. */
      measured: z.boolean(),
    }),
  ),
  languages: z.array(
    z.strictObject({
      language: LanguageSchema,
      instruments: count,
      statements: count,
      summaries: count,
      texts,
    }),
  ),
});
export type CoverageFigures = z.infer<typeof CoverageFiguresSchema>;

/** How good the register is, as data: agreement, extractor, coverage, and what reading again found. */
export const QualitySchema = z.strictObject({
  agreement: z.array(AgreementSchema),
  extractor: ExtractorQualitySchema.optional(),
  coverage: CoverageFiguresSchema,
  readings: z.array(RereadingSchema),
});
export type Quality = z.infer<typeof QualitySchema>;
