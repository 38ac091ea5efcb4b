import { z } from "zod";
import { EdtfSchema } from "./dates.ts";
import { InstrumentIdSchema, StatementIdSchema } from "./ids.ts";

/** A day, as `YYYY-MM-DD`: releases and changes of the register are dated to the day. */
export const DaySchema = EdtfSchema.refine((date) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(date), {
  error: "is no day (YYYY-MM-DD)",
  params: { code: "date" },
}).meta({ description: "A day, YYYY-MM-DD", examples: ["2026-11-24"] });

/** Id of what the history follows: an instrument or a statement. */
export const RecordedIdSchema = z.union([InstrumentIdSchema, StatementIdSchema]);
export type RecordedId = z.infer<typeof RecordedIdSchema>;

const fields = z.record(z.string(), z.unknown());
const said = {
  /** Why, in one sentence. */
  why: z.string().trim().min(1).max(400),
  /** Who asked for it or made it, where that is to be named. */
  by: z.string().min(1).max(80).optional(),
};

/**
 * What became of some records on one day, as an editor writes it. `before` keeps earlier values: of a changed entry the
 * fields that changed (null where a field was absent), of a withdrawn one the whole of it. The id of an added instrument
 * stands for all that its record holds on that day.
 */
export const HistoryEntrySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("added"), ids: z.array(RecordedIdSchema).min(1), ...said }),
  z.strictObject({ kind: z.literal("changed"), before: z.record(RecordedIdSchema, fields), ...said }),
  z.strictObject({
    kind: z.literal("withdrawn"),
    before: z.record(RecordedIdSchema, fields),
    replacedBy: z.array(RecordedIdSchema).optional(),
    ...said,
  }),
]);
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

/** A file `history/<date>.yaml` or `history/<date>-<name>.yaml`: what changed on that day. */
export const HistoryFileSchema = z.strictObject({ date: DaySchema, entries: z.array(HistoryEntrySchema) });
export type HistoryFile = z.infer<typeof HistoryFileSchema>;

/** One change of the register as it is published. */
export const ChangeSchema = z.object({
  date: DaySchema,
  kind: z.enum(["added", "changed", "withdrawn"]),
  ids: z.array(RecordedIdSchema),
  why: z.string(),
  by: z.string().optional(),
  before: z.record(z.string(), fields).optional(),
  replacedBy: z.array(RecordedIdSchema).optional(),
});
export type Change = z.infer<typeof ChangeSchema>;

/** What remains of a withdrawn instrument or statement: its address answers with this for ever. */
export const TombstoneSchema = z.object({
  id: RecordedIdSchema,
  withdrawn: DaySchema,
  why: z.string(),
  replacedBy: z.array(RecordedIdSchema).optional(),
});
export type Tombstone = z.infer<typeof TombstoneSchema>;

const DigestSchema = z.string().regex(/^[0-9a-f]{12}$/, { error: "is no digest of twelve digits" });

const RecordDigestsSchema = z.strictObject({
  record: DigestSchema,
  statements: z.record(z.string(), DigestSchema),
});
export type RecordDigests = z.infer<typeof RecordDigestsSchema>;

/**
 * What the last release held: for each instrument a digest of its record and one for each statement, by the part of its
 * id after the full stop. Small enough to be committed, and enough to find a change that nobody said.
 */
export const ReleasedSchema = z.strictObject({
  date: DaySchema,
  instruments: z.record(InstrumentIdSchema, RecordDigestsSchema),
});
export type Released = z.infer<typeof ReleasedSchema>;
