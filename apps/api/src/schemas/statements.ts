import {
  BodyIdSchema,
  ExpressionSchema,
  InstrumentIdSchema,
  LocatorSchema,
  PartyIdSchema,
  ProvisionSchema,
  ReportSchema,
  SourceSchema,
  StatementIdSchema,
  StatementSchema,
} from "@concordance/core";
import { z } from "zod";
import { STATEMENT_EXAMPLE } from "./examples.ts";
import { actFilters, instrumentFilters, languageFilter, statementFilters } from "./filters.ts";
import { IncludedSchema, LinksSchema } from "./included.ts";
import {
  FlagSchema,
  fieldsOf,
  listQuery,
  orPartial,
  orSparse,
  pagedQuery,
  pageOf,
  readQuery,
  WordsSchema,
} from "./page.ts";

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
export const StatementListShape = orSparse(StatementListSchema, StatementSchema);

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
export const StatementAnswerShape = orPartial(StatementAnswerSchema);

const LAYERS = ["reported", "coded"] as const;

export const LayerQuerySchema = pagedQuery("statements", {
  fields: fieldsOf(StatementSchema),
  layer: z.enum(LAYERS).optional().meta({
    description: "`reported`: what a report attributes; `coded`: what was coded from the instrument",
  }),
});

export const StatementRecordQuerySchema = readQuery({ fields: fieldsOf(StatementAnswerSchema) });

export const StatementQuerySchema = listQuery(
  "statements",
  ["id", "-id", "adopted", "-adopted", "strength", "-strength"],
  {
    fields: fieldsOf(StatementSchema),
    instrument: InstrumentIdSchema.optional(),
    locator: LocatorSchema.optional().meta({
      description: "Provision that it sits in",
      examples: ["para_3"],
    }),
    party: PartyIdSchema.optional().meta({ description: "Party that speaks", examples: ["fr"] }),
    ...actFilters,
    ...statementFilters,
    ...instrumentFilters,
    language: languageFilter.meta({ description: "Language of the text that it was coded from" }),
    reported: FlagSchema.optional().meta({ description: "Only statements of reports, or only the others" }),
    target: z
      .union([InstrumentIdSchema, BodyIdSchema])
      .optional()
      .meta({
        description: "Instrument or body that it refers to",
        examples: ["un-ga-78-265"],
      }),
    q: WordsSchema.optional().meta({
      description: "Words of its summary, terms or references",
      examples: ["interoperability"],
    }),
  },
);
