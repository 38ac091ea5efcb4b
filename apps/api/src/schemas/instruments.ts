import {
  ExtentSchema,
  ForceIdSchema,
  LanguageSchema,
  PartyIdSchema,
  PublishedInstrumentSchema,
  StrengthSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { FACTS_EXAMPLE } from "./examples.ts";
import { actFilters, instrumentFilters, languageFilter, statementFilters } from "./filters.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { fieldsOf, listQuery, orPartial, orSparse, pageOf, readQuery, WordsSchema } from "./page.ts";
import { StatementShape } from "./statements.ts";

const count = z.number().int().nonnegative();

/** What the statements of an instrument come to. */
const ProfileSchema = z
  .object({
    topics: z
      .array(z.object({ topic: TopicIdSchema, statements: count }))
      .meta({ description: "Topics with the number of statements that have them, the most frequent first" }),
    forces: z
      .array(z.object({ force: ForceIdSchema, statements: count }))
      .meta({ description: "Forces with the number of their statements, the strongest first" }),
    strongest: ForceIdSchema.nullable().meta({ description: "Strongest force; null without statements" }),
    strength: StrengthSchema.nullable().meta({ description: "Its strength; null without statements" }),
    languages: z.array(LanguageSchema).meta({ description: "Languages that the register has a text in" }),
    review: z
      .object({ draft: count, checked: count, verified: count })
      .meta({ description: "Statements by how far they were reviewed" }),
  })
  .meta({ id: "InstrumentProfile", description: "What the statements of an instrument come to" });
export type InstrumentProfile = z.infer<typeof ProfileSchema>;

/** Fields of an instrument that lists give, beside its profile. */
export const HeadSchema = PublishedInstrumentSchema.pick({
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
});

/** Key facts of an instrument, as lists give them. */
const InstrumentFactsSchema = HeadSchema.extend({ profile: ProfileSchema }).meta({
  id: "InstrumentFacts",
  description: "Key facts of an instrument",
  examples: [FACTS_EXAMPLE],
});
export type InstrumentFacts = z.infer<typeof InstrumentFactsSchema>;

/** Instruments, the newest first. */
export const InstrumentListSchema = pageOf(InstrumentFactsSchema)
  .extend({ included: IncludedSchema })
  .meta({ id: "InstrumentList" });
export type InstrumentList = z.infer<typeof InstrumentListSchema>;
export const InstrumentListShape = orSparse(InstrumentListSchema, InstrumentFactsSchema);

/** The whole record of an instrument with all its statements, in register order. */
export const InstrumentAnswerSchema = PublishedInstrumentSchema.extend({
  profile: ProfileSchema,
  statements: z.array(StatementShape),
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "InstrumentAnswer" });
export type InstrumentAnswer = z.infer<typeof InstrumentAnswerSchema>;
export const InstrumentAnswerShape = orPartial(InstrumentAnswerSchema);

export const InstrumentRecordQuerySchema = readQuery({ fields: fieldsOf(InstrumentAnswerSchema) });

export const InstrumentQuerySchema = listQuery(
  "instruments",
  [
    "-adopted",
    "adopted",
    "id",
    "-id",
    "title",
    "-title",
    "statements",
    "-statements",
    "strength",
    "-strength",
  ],
  {
    fields: fieldsOf(InstrumentFactsSchema),
    ...instrumentFilters,
    party: PartyIdSchema.optional().meta({
      description: "Party with an act on the instrument",
      examples: ["fr"],
    }),
    ...actFilters,
    topic: statementFilters.topic.meta({ description: "Topic of one of its statements" }),
    theme: statementFilters.theme.meta({ description: "Theme of a topic of one of its statements" }),
    force: statementFilters.force.meta({ description: "Force of one of its statements" }),
    strength: statementFilters.strength.meta({
      description: "Strength at least, 0 to 4, of one of its statements",
    }),
    coverage: ExtentSchema.optional().meta({
      description: "How much of it is coded: `whole`, `part`, `none`",
    }),
    language: languageFilter.meta({ description: "Language that the register has a text of it in" }),
    q: WordsSchema.optional().meta({
      description: "Words of a title, place or identifier",
      examples: ["Bletchley"],
    }),
  },
);
