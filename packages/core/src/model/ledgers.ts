import { z } from "zod";
import { InstrumentIdSchema, PartyIdSchema, StatementIdSchema } from "./ids.ts";
import { ActSchema } from "./instruments.ts";
import { MembershipSchema } from "./memberships.ts";

/** `certain`: the dates leave no doubt that it was so then; `possible`: they leave room for it, and nobody guesses. */
export const CertaintySchema = z.enum(["certain", "possible"]);
export type Certainty = z.infer<typeof CertaintySchema>;

/**
 * How something that a group did or said comes to a member: `group` did it, `path` leads from the party to the group, one
 * membership after the other (France to the European Union, the European Union to the Group of Twenty).
 */
export const ViaSchema = z.strictObject({
  group: PartyIdSchema,
  certainty: CertaintySchema,
  path: z.array(MembershipSchema).min(1),
});
export type Via = z.infer<typeof ViaSchema>;

/** An act in the ledger of a party: its own, or that of a group of which it was a member then (`via`). */
export const LedgerEntrySchema = ActSchema.omit({ party: true }).extend({
  instrument: InstrumentIdSchema,
  via: ViaSchema.optional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** A statement that a party makes: as a speaker, or through a group that speaks (`via`). */
export const AttributionSchema = z.strictObject({ statement: StatementIdSchema, via: ViaSchema.optional() });
export type Attribution = z.infer<typeof AttributionSchema>;

const count = z.number().int().nonnegative();

/** Direct, through a group of which the party was a member then, and through one of which it possibly was. Never added up. */
export const DirectnessCountsSchema = z.strictObject({ direct: count, through: count, possible: count });
export type DirectnessCounts = z.infer<typeof DirectnessCountsSchema>;
