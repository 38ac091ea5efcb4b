import {
  ActorClassSchema,
  ExpressionSchema,
  ForceIdSchema,
  InstrumentIdSchema,
  PartyIdSchema,
  ProvisionSchema,
  ReportSchema,
  SourceSchema,
  StatementIdSchema,
  StatementSchema,
  ThemeSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { STATEMENT_EXAMPLE } from "./examples.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import { FlagSchema, pageOf, pageQuery, query, wholeNumber } from "./page.ts";

export const StatementShape = StatementSchema.meta({
  id: "Statement",
  description: "One speaker, or group of speakers, takes one stance, with one force, toward one action",
  examples: [STATEMENT_EXAMPLE],
});

/** Statements in register order: by instrument, coded before reported, then by number. */
export const StatementPageSchema = pageOf(StatementShape).meta({ id: "StatementPage" });
export type StatementPage = z.infer<typeof StatementPageSchema>;

export const StatementListSchema = StatementPageSchema.extend({ included: IncludedSchema }).meta({
  id: "StatementList",
});
export type StatementList = z.infer<typeof StatementListSchema>;

/** One statement with what is needed to read and cite it. */
export const StatementAnswerSchema = StatementSchema.extend({
  provision: ProvisionSchema.nullable().meta({ description: "The provision that the statement sits in" }),
  text: z
    .union([ExpressionSchema, ReportSchema])
    .nullable()
    .meta({ description: "The expression or report that range and fingerprint belong to" }),
  sources: z.array(SourceSchema).meta({ description: "Sources of the statement, in full" }),
  neighbours: z
    .object({ previous: StatementIdSchema.nullable(), next: StatementIdSchema.nullable() })
    .meta({ description: "Statements before and after it in the same layer of its instrument" }),
  links: LinksSchema,
  included: IncludedSchema.extend({
    statements: z
      .record(z.string(), StatementShape)
      .meta({ description: "The statements it is joined with" }),
  }),
}).meta({ id: "StatementAnswer" });
export type StatementAnswer = z.infer<typeof StatementAnswerSchema>;

const LAYERS = ["reported", "coded"] as const;

export const LayerQuerySchema = query({
  ...pageQuery("statements"),
  layer: z.enum(LAYERS).optional().meta({
    description: "`reported`: what a report attributes; `coded`: what was coded from the instrument",
  }),
});

export const StatementQuerySchema = query({
  ...pageQuery("statements"),
  instrument: InstrumentIdSchema.optional(),
  party: PartyIdSchema.optional().meta({ description: "Party that speaks", examples: ["fr"] }),
  topic: TopicIdSchema.optional(),
  theme: ThemeSchema.optional().meta({ description: "Theme of one of its topics" }),
  force: ForceIdSchema.optional(),
  strength: wholeNumber(0, 4)
    .optional()
    .meta({ description: "Strength at least, 0 to 4", examples: [3] }),
  actor: z
    .union([ActorClassSchema, PartyIdSchema])
    .optional()
    .meta({ description: "Who is to act: a class of actors or a party", examples: ["developers"] }),
  reported: FlagSchema.optional().meta({ description: "Only statements of reports, or only the others" }),
});
