import { ActSchema, InstrumentIdSchema, PartySchema, SourceSchema } from "@concordance/core";
import { z } from "zod";
import { PARTY_EXAMPLE } from "./examples.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { FlagSchema, pageOf, pageQuery, query, WordsSchema } from "./page.ts";
import { StatementPageSchema } from "./statements.ts";

const count = z.number().int().nonnegative();

/** A party and how much the register holds about it. */
const PartyItemSchema = PartySchema.extend({
  counts: z.object({ acts: count, statements: count }),
}).meta({
  id: "PartyItem",
  description: "A party with the number of its acts and statements",
  examples: [PARTY_EXAMPLE],
});
export type PartyItem = z.infer<typeof PartyItemSchema>;

/** Parties in the order of their ids. */
export const PartyListSchema = pageOf(PartyItemSchema).meta({ id: "PartyList" });
export type PartyList = z.infer<typeof PartyListSchema>;

/** What the party did with regard to one instrument, with its sources in full. */
const LedgerActSchema = ActSchema.omit({ party: true, sources: true })
  .extend({ instrument: InstrumentIdSchema, sources: z.array(SourceSchema) })
  .meta({ id: "LedgerAct", description: "An act of the party" });
export type LedgerAct = z.infer<typeof LedgerActSchema>;

/** A party with its ledger: all its acts, newest first, and the first page of the statements it speaks. */
export const PartyAnswerSchema = PartyItemSchema.extend({
  acts: z.array(LedgerActSchema),
  statements: StatementPageSchema,
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "PartyAnswer" });
export type PartyAnswer = z.infer<typeof PartyAnswerSchema>;

export const PartyQuerySchema = query({
  ...pageQuery("parties"),
  kind: PartySchema.shape.kind.optional().meta({ description: "Kind of party", examples: ["state"] }),
  q: WordsSchema.optional().meta({ description: "Part of a name, alias or code", examples: ["fran"] }),
  acted: FlagSchema.optional().meta({
    description: "Only parties with an act or a statement, or only the others",
  }),
});
