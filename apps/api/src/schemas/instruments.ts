import {
  InstrumentKindSchema,
  PartyIdSchema,
  PublishedInstrumentSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { FACTS_EXAMPLE } from "./examples.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { pageOf, pageQuery, query, WordsSchema } from "./page.ts";
import { StatementShape } from "./statements.ts";

/** Key facts of an instrument, as lists give them. */
export const InstrumentFactsSchema = PublishedInstrumentSchema.pick({
  id: true,
  title: true,
  kind: true,
  binding: true,
  adopted: true,
  place: true,
  event: true,
  identifiers: true,
  parties: true,
  counts: true,
  coverage: true,
  unverified: true,
}).meta({ id: "InstrumentFacts", description: "Key facts of an instrument", examples: [FACTS_EXAMPLE] });
export type InstrumentFacts = z.infer<typeof InstrumentFactsSchema>;

/** Instruments, the newest first. */
export const InstrumentListSchema = pageOf(InstrumentFactsSchema)
  .extend({ included: IncludedSchema })
  .meta({ id: "InstrumentList" });
export type InstrumentList = z.infer<typeof InstrumentListSchema>;

/** The whole record of an instrument with all its statements, in register order. */
export const InstrumentAnswerSchema = PublishedInstrumentSchema.extend({
  statements: z.array(StatementShape),
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "InstrumentAnswer" });
export type InstrumentAnswer = z.infer<typeof InstrumentAnswerSchema>;

export const InstrumentQuerySchema = query({
  ...pageQuery("instruments"),
  kind: InstrumentKindSchema.optional().meta({ description: "Kind of instrument", examples: ["resolution"] }),
  party: PartyIdSchema.optional().meta({
    description: "Party with an act on the instrument",
    examples: ["fr"],
  }),
  topic: TopicIdSchema.optional().meta({ description: "Topic of one of its statements" }),
  q: WordsSchema.optional().meta({
    description: "Words of a title, place or identifier",
    examples: ["Bletchley"],
  }),
});
