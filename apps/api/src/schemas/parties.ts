import { PartySchema } from "@concordance/core";
import { z } from "zod";
import { PARTY_EXAMPLE } from "./examples.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { ActCountsShape, DirectnessShape, LedgerEntryShape, MembershipShape } from "./ledgers.ts";
import { FlagSchema, fieldsOf, listQuery, orSparse, pageOf, WordsSchema } from "./page.ts";
import { StatementPageSchema } from "./statements.ts";

/** A party and how much the register holds about it. */
const PartyItemSchema = PartySchema.extend({
  counts: z.object({ acts: DirectnessShape, statements: DirectnessShape }),
}).meta({
  id: "PartyItem",
  description: "A party with the number of its acts and statements, its own and those through groups apart",
  examples: [PARTY_EXAMPLE],
});
export type PartyItem = z.infer<typeof PartyItemSchema>;

/** Parties in the order of their ids. */
export const PartyListSchema = pageOf(PartyItemSchema).meta({ id: "PartyList" });
export type PartyList = z.infer<typeof PartyListSchema>;
export const PartyListShape = orSparse(PartyListSchema, PartyItemSchema);

/** A party with its ledger, its memberships and members, and the first page of the statements it speaks itself. */
export const PartyAnswerSchema = PartyItemSchema.extend({
  ledger: z.array(LedgerEntryShape).meta({ description: "Acts that pass the filters, the newest first" }),
  byAct: z.array(ActCountsShape).meta({ description: "The whole ledger by kind of act" }),
  memberships: z.array(MembershipShape).meta({ description: "Groups that the party belongs or belonged to" }),
  members: z.array(MembershipShape).meta({ description: "Members of the party, where it is a group" }),
  statements: StatementPageSchema.meta({ description: "First page of the statements it speaks itself" }),
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "PartyAnswer" });
export type PartyAnswer = z.infer<typeof PartyAnswerSchema>;

export const PartyQuerySchema = listQuery(
  "parties",
  ["id", "-id", "name", "-name", "acts", "-acts", "statements", "-statements"],
  {
    fields: fieldsOf(PartyItemSchema),
    kind: PartySchema.shape.kind.optional().meta({ description: "Kind of party", examples: ["state"] }),
    q: WordsSchema.optional().meta({ description: "Part of a name, alias or code", examples: ["fran"] }),
    acted: FlagSchema.optional().meta({
      description: "Only parties with an act or a statement of their own, or only the others",
    }),
  },
);
