import { z } from "zod";
import { EdtfSchema } from "./dates.ts";
import { InstrumentIdSchema, PartyIdSchema, SourceIdSchema } from "./ids.ts";
import { SourceSchema } from "./sources.ts";
import { ActKindSchema } from "./vocabularies.ts";

const note = z.string().min(1).max(400).optional();

const fields = {
  group: PartyIdSchema,
  /** First day. An interval says: some day in it; `../2024-09-23` says: that day or before. */
  from: EdtfSchema,
  /** Last day, in the same way. Absent where the membership goes on. */
  to: EdtfSchema.optional(),
  /** False where nobody read the fact on the page of its source; it is shown as not verified. */
  seen: z.boolean(),
  note,
};

/** Acts upon an instrument that make a party a member of a group: who ratifies a treaty is one of its Parties. */
export const MembersByActsSchema = z.strictObject({
  instrument: InstrumentIdSchema,
  acts: z.array(ActKindSchema).min(1),
});
export type MembersByActs = z.infer<typeof MembersByActsSchema>;

/** One party was a member of one group from a day to a day; `by` names the act that made it one, where an act did. */
export const MembershipSchema = z.strictObject({
  ...fields,
  member: PartyIdSchema,
  sources: z.array(SourceSchema).min(1),
  by: z.strictObject({ instrument: InstrumentIdSchema, act: ActKindSchema }).optional(),
});
export type Membership = z.infer<typeof MembershipSchema>;

/** A membership as an editor writes it: one line may speak for many members with the same dates and sources. */
export const AuthoredMembershipSchema = z.strictObject({
  ...fields,
  members: z.array(PartyIdSchema).min(1),
  sources: z.array(SourceIdSchema).min(1),
});
export type AuthoredMembership = z.infer<typeof AuthoredMembershipSchema>;

/** `parties/memberships.yaml`: who belonged to which group and when, and the sources that say so. */
export const MembershipsFileSchema = z.strictObject({
  sources: z.array(SourceSchema),
  memberships: z.array(AuthoredMembershipSchema),
});
export type MembershipsFile = z.infer<typeof MembershipsFileSchema>;
