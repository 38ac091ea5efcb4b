import { z } from "zod";
import { BodyIdSchema, PartyIdSchema } from "./ids.ts";
import { LocalisedSchema } from "./languages.ts";
import { MembersByActsSchema } from "./memberships.ts";

/** ISO 3166-1 codes of a State. The numeric code is also its code in the UN's M49 standard. */
export const Iso3166Schema = z.strictObject({
  alpha2: z.string().regex(/^[A-Z]{2}$/),
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  numeric: z.string().regex(/^[0-9]{3}$/),
});

/** Who can take a stance: a State, a union or organisation, an organ of one, a group. */
export const PartySchema = z.strictObject({
  id: PartyIdSchema,
  kind: z.enum(["state", "union", "organization", "organ", "group"]),
  name: LocalisedSchema,
  /** Other forms of the name, as texts and lists of sponsors write it. */
  aliases: z.array(z.string().min(2).max(120)).default([]),
  iso3166: Iso3166Schema.optional(),
  /** UN M49 code: of the State itself or, for a group of States, of its region where it has one. */
  m49: z
    .string()
    .regex(/^[0-9]{3}$/)
    .optional(),
  unMember: z.boolean().default(false),
  /** Of a group whose members are those who did something: the Parties to a treaty. Others are in the list of memberships. */
  membersByActs: MembersByActsSchema.optional(),
  /** Where names and codes come from. */
  sources: z.array(z.string().min(1).max(300)).min(1),
});
export type Party = z.infer<typeof PartySchema>;

/** An organisation, organ, process or event that texts refer to and that takes no stance of its own here. */
export const BodySchema = z.strictObject({
  id: BodyIdSchema,
  kind: z.enum(["organization", "organ", "process", "event", "agenda"]),
  name: LocalisedSchema,
  aliases: z.array(z.string().min(2).max(160)).default([]),
  sources: z.array(z.string().min(1).max(300)).min(1),
});
export type Body = z.infer<typeof BodySchema>;
