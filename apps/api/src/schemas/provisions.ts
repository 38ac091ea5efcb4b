import {
  ExpressionSchema,
  ForceIdSchema,
  InstrumentIdSchema,
  LanguageSchema,
  LocatorSchema,
  ProvisionKindSchema,
  ProvisionSchema,
  RangeSchema,
  ReportSchema,
  SourceSchema,
  StrengthSchema,
  TextIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { PROVISION_EXAMPLE } from "./examples.ts";
import { IncludedSchema, InstrumentNameSchema, LinksSchema } from "./included.ts";
import { FlagSchema, fieldsOf, orSparse, pagedQuery, pageOf, readQuery } from "./page.ts";
import { StatementShape } from "./statements.ts";

const count = z.number().int().nonnegative();

const CountsSchema = z.object({
  statements: count,
  strongest: ForceIdSchema.nullable().meta({ description: "Strongest force of its statements" }),
  strength: StrengthSchema.nullable().meta({ description: "Its strength" }),
});
export type ProvisionCounts = z.infer<typeof CountsSchema>;

/** A provision of an instrument or of a report about it. */
const ProvisionItemSchema = ProvisionSchema.extend({
  id: LocatorSchema.meta({ description: "The locator again: what names it within its instrument" }),
  instrument: InstrumentIdSchema,
  counts: CountsSchema,
}).meta({
  id: "ProvisionItem",
  description:
    "A structural unit of an instrument, or of a report about it (`in`), with what its statements come to",
  examples: [PROVISION_EXAMPLE],
});

/** Provisions in the order of the text. */
const ProvisionListSchema = pageOf(ProvisionItemSchema)
  .extend({ included: IncludedSchema })
  .meta({ id: "ProvisionList" });
export const ProvisionListShape = orSparse(ProvisionListSchema, ProvisionItemSchema);

/** Where one text has the provision. */
const PlacedSchema = z.object({
  language: LanguageSchema,
  text: z.union([ExpressionSchema, ReportSchema]).meta({ description: "The expression or report" }),
  range: RangeSchema.nullable().meta({
    description: "Its place in that text, in UTF-16 code units; null where it was not found in it",
  }),
});

/** A provision in all its languages, with its statements and its neighbours. */
export const ProvisionAnswerSchema = ProvisionItemSchema.extend({
  of: InstrumentNameSchema.meta({ description: "The instrument, named" }),
  texts: z.array(PlacedSchema).meta({ description: "Every text that has it or should have it" }),
  sources: z.array(SourceSchema).meta({ description: "Its sources, in full" }),
  statements: z.array(StatementShape),
  parent: LocatorSchema.nullable(),
  children: z.array(LocatorSchema),
  neighbours: z.object({ previous: LocatorSchema.nullable(), next: LocatorSchema.nullable() }),
  links: LinksSchema,
  included: IncludedSchema,
}).meta({ id: "ProvisionAnswer" });

export const ProvisionQuerySchema = pagedQuery("provisions", {
  fields: fieldsOf(ProvisionItemSchema),
  kind: ProvisionKindSchema.optional().meta({ description: "Kind of provision", examples: ["article"] }),
  language: LanguageSchema.optional().meta({ description: "Only those that a text in this language has" }),
  coded: FlagSchema.optional().meta({ description: "Only provisions with statements, or only the others" }),
});

export const ProvisionRecordQuerySchema = readQuery({
  in: TextIdSchema.optional().meta({
    description: "Report that the provision belongs to; without it, the instrument's own",
    examples: ["report-1"],
  }),
});
