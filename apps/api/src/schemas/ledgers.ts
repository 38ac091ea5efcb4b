import {
  ActKindSchema,
  DirectnessCountsSchema,
  EdtfSchema,
  LedgerEntrySchema,
  MembershipSchema,
  PartyIdSchema,
  SourceSchema,
  StatementSchema,
  ViaSchema,
} from "@concordance/core";
import { z } from "zod";
import { LEDGER_ENTRY_EXAMPLE, MEMBERSHIP_EXAMPLE } from "./examples.ts";
import { IncludedSchema } from "./included.ts";
import { fieldsOf, orSparse, pagedQuery, pageOf, readQuery } from "./page.ts";

/** Counts that are never added up: a party's own, through a group, possibly through a group. */
export const DirectnessShape = DirectnessCountsSchema.meta({
  id: "DirectnessCounts",
  description:
    "Own, through a group of which the party was a member then, and through one of which it possibly was",
});

export const MembershipShape = MembershipSchema.meta({
  id: "Membership",
  description:
    "A party was a member of a group. `seen` is false where nobody read the fact on its source's page; `by` names the act that made the member",
  examples: [MEMBERSHIP_EXAMPLE],
});

const ViaShape = ViaSchema.extend({ path: z.array(MembershipShape).min(1) }).meta({
  id: "Via",
  description: "The group that did it, and the memberships that lead from the party to the group",
});

/** An act in a ledger, with its sources in full. */
export const LedgerEntryShape = LedgerEntrySchema.omit({ sources: true })
  .extend({ sources: z.array(SourceSchema), via: ViaShape.optional() })
  .meta({
    id: "LedgerEntry",
    description: "An act of the party or, with `via`, of a group of which it was a member then",
    examples: [LEDGER_ENTRY_EXAMPLE],
  });
export type LedgerAct = z.infer<typeof LedgerEntryShape>;

export const ActCountsShape = DirectnessCountsSchema.extend({ act: ActKindSchema }).meta({
  id: "ActCounts",
  description: "How often the ledger has one kind of act",
});

/** A statement with the way it comes to the party; without `via` the party is a speaker itself. */
const AttributedStatementSchema = StatementSchema.extend({ via: ViaShape.optional() }).meta({
  id: "AttributedStatement",
  description: "A statement of the party or, with `via`, of a group of which it was a member then",
});
export type AttributedStatement = z.infer<typeof AttributedStatementSchema>;

/** Statements of a party in register order, its own and those through groups. */
export const AttributedListSchema = pageOf(AttributedStatementSchema)
  .extend({ included: IncludedSchema })
  .meta({ id: "AttributedList" });
export type AttributedList = z.infer<typeof AttributedListSchema>;
export const AttributedListShape = orSparse(AttributedListSchema, AttributedStatementSchema);

const wayFields = {
  directness: z.enum(["direct", "through", "possible"]).optional().meta({
    description:
      "`direct`: its own; `through`: of a group of which it was a member then; `possible`: of one of which it possibly was",
  }),
  via: PartyIdSchema.optional().meta({ description: "Only what came through this group", examples: ["eu"] }),
};

export const LedgerQuerySchema = readQuery({
  ...wayFields,
  act: ActKindSchema.optional().meta({ description: "Kind of act" }),
  from: EdtfSchema.optional().meta({
    description: "Not before this date (EDTF). An act without a date counts at that of its instrument",
    examples: ["2024"],
  }),
  to: EdtfSchema.optional().meta({ description: "Not after this date (EDTF)", examples: ["2025-06"] }),
});

export const AttributedQuerySchema = pagedQuery("statements", {
  fields: fieldsOf(AttributedStatementSchema),
  ...wayFields,
});
