import { z } from "zod";
import { AuthoredStatementSchema } from "./authoring.ts";
import { DaySchema } from "./history.ts";
import { LocatorSchema, StatementIdSchema, TextIdSchema } from "./ids.ts";
import { LanguageSchema } from "./languages.ts";
import { RangeSchema } from "./range.ts";

const { shape } = AuthoredStatementSchema;
const name = z.string().min(1).max(80);
const note = z.string().min(1).max(300);
const count = z.number().int().nonnegative();

/** `agreement/sample.yaml`: which statements a second coder codes, and where they stand. */
export const SampleFileSchema = z.strictObject({
  seed: name,
  /** The first coding is the record as it stood on this day; the history keeps it. */
  day: DaySchema,
  /** From how many statements these were drawn. */
  of: count,
  statements: z
    .array(
      z.strictObject({
        id: StatementIdSchema,
        text: TextIdSchema,
        language: LanguageSchema,
        locator: LocatorSchema,
        range: RangeSchema,
      }),
    )
    .min(1),
});
export type SampleFile = z.infer<typeof SampleFileSchema>;

/** What a second coder says of one statement: a coding, or why there can be none. */
export const SecondCodingSchema = z.union([
  z.strictObject({
    id: StatementIdSchema,
    force: shape.force,
    topics: shape.topics,
    actors: shape.actors,
    beneficiaries: shape.beneficiaries,
    qualifiers: shape.qualifiers,
    note: note.optional(),
  }),
  z.strictObject({ id: StatementIdSchema, skip: note }),
]);
export type SecondCoding = z.infer<typeof SecondCodingSchema>;

/** `agreement/second-coding.yaml`: the sample, coded again from the texts alone. */
export const CodingFileSchema = z.strictObject({
  coder: name,
  codebook: name,
  date: DaySchema,
  statements: z.array(SecondCodingSchema),
});
export type CodingFile = z.infer<typeof CodingFileSchema>;

/** What was found where records were read again against their texts or sources; `wrong` counts before correction. */
export const RereadingSchema = z.strictObject({
  of: z.enum(["statements", "facts"]),
  date: DaySchema,
  seed: name,
  /** How they were drawn, and against what they were read. */
  how: note,
  fields: z
    .array(z.strictObject({ field: name, read: count.min(1), wrong: count, note: note.optional() }))
    .min(1),
});
export type Rereading = z.infer<typeof RereadingSchema>;

/** `agreement/readings.yaml`. */
export const ReadingsFileSchema = z.array(RereadingSchema);
