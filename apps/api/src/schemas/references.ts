import {
  BodyIdSchema,
  ForceIdSchema,
  InstrumentIdSchema,
  LocatorSchema,
  PartyIdSchema,
  StatementIdSchema,
  StrengthSchema,
} from "@concordance/core";
import { z } from "zod";
import { REFERENCE_EXAMPLE } from "./examples.ts";
import { statementFilters } from "./filters.ts";
import { IncludedSchema } from "./included.ts";
import { FlagSchema, fieldsOf, listQuery, orSparse, pageOf } from "./page.ts";

const KINDS = ["instrument", "body", "event"] as const;

/** What one statement refers to, with what is needed to read the reference without its statement. */
const ReferenceItemSchema = z
  .object({
    id: z.string().meta({ description: "The statement and the number of the reference within it" }),
    statement: StatementIdSchema,
    instrument: InstrumentIdSchema.meta({ description: "Instrument that refers" }),
    locator: LocatorSchema,
    kind: z.enum(KINDS),
    target: z
      .union([InstrumentIdSchema, BodyIdSchema])
      .nullable()
      .meta({ description: "Instrument or body of the register; null where it has none" }),
    name: z.string().meta({ description: "What the reference names" }),
    symbol: z.string().nullable().meta({ description: "Symbol or number, as the text gives it" }),
    speakers: z.array(PartyIdSchema),
    force: ForceIdSchema,
    strength: StrengthSchema,
  })
  .meta({
    id: "ReferenceItem",
    description: "A statement names another instrument, a body or an event",
    examples: [REFERENCE_EXAMPLE],
  });
export type ReferenceItem = z.infer<typeof ReferenceItemSchema>;

export const ReferencePageSchema = pageOf(ReferenceItemSchema).meta({ id: "ReferencePage" });

/** References of statements in register order. */
const ReferenceListSchema = ReferencePageSchema.extend({ included: IncludedSchema }).meta({
  id: "ReferenceList",
});
export const ReferenceListShape = orSparse(ReferenceListSchema, ReferenceItemSchema);

export const ReferenceQuerySchema = listQuery("references", ["id", "-id"], {
  fields: fieldsOf(ReferenceItemSchema),
  instrument: InstrumentIdSchema.optional().meta({ description: "Instrument that refers" }),
  target: z
    .union([InstrumentIdSchema, BodyIdSchema])
    .optional()
    .meta({ description: "Instrument or body that is referred to", examples: ["un-ga-78-265"] }),
  kind: z.enum(KINDS).optional().meta({ description: "What is referred to" }),
  linked: FlagSchema.optional().meta({
    description: "Only references to what the register has, or only the others",
  }),
  party: PartyIdSchema.optional().meta({ description: "Party that speaks", examples: ["fr"] }),
  force: statementFilters.force,
  strength: statementFilters.strength,
});
