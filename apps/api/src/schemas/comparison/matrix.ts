import {
  ForceIdSchema,
  InstrumentIdSchema,
  PartySchema,
  StatementIdSchema,
  StrengthSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { languageFilter } from "../filters.ts";
import { FlagSchema, pagedQuery, pageOf, readQuery } from "../page.ts";
import { StatementShape } from "../statements.ts";
import { filterFields, listOf, voiceFields } from "./query.ts";
import { CodedSchema, carried, count } from "./shared.ts";

const CELL_EXAMPLE = {
  topic: "interoperability",
  value: 3,
  force: "commit",
  strength: 3,
  statements: 4,
  strongest: "lakes-charter-2029.s07",
};

const CellSchema = z
  .object({
    topic: TopicIdSchema,
    value: count.meta({ description: "Strength 0 to 4, or the number of statements, as `value` asks" }),
    force: ForceIdSchema,
    strength: StrengthSchema,
    statements: count,
    strongest: StatementIdSchema.meta({ description: "A statement that has the strongest force" }),
  })
  .meta({ id: "MatrixCell", description: "What a row says on a topic", examples: [CELL_EXAMPLE] });

const RowSchema = z
  .object({
    id: z.string().meta({ description: "Id of a party or an instrument" }),
    name: z.string(),
    coded: CodedSchema,
    silence: z.enum(["silent", "silent-in-part", "not-coded"]).meta({
      description:
        "What it means that a topic has no cell: all is coded and says nothing; what is coded says nothing; nobody has looked",
    }),
    instruments: z.array(InstrumentIdSchema),
    cells: z
      .array(CellSchema)
      .meta({ description: "Topics on which the row speaks, in the order of `topics`" }),
  })
  .meta({ id: "MatrixRow", description: "A party or an instrument by topic" });
export type MatrixRow = z.infer<typeof RowSchema>;

const ROWS = z.enum(["party", "instrument"]);
const VALUES = z.enum(["strongest", "count"]);

/** A page of rows of the matrix. */
export const MatrixAnswerSchema = pageOf(RowSchema)
  .extend({
    rows: ROWS,
    value: VALUES,
    topics: z.array(TopicIdSchema).meta({ description: "Columns" }),
    until: z.string().nullable(),
    ...carried,
  })
  .meta({ id: "MatrixAnswer", description: "Who says what: parties or instruments by topic" });
export type MatrixAnswer = z.infer<typeof MatrixAnswerSchema>;

const rows = ROWS.default("party").meta({ description: "What a row is", default: "party" });

const matrixFields = {
  rows,
  value: VALUES.default("strongest").meta({
    description: "Value of a cell: the strongest strength, or the number of statements",
    default: "strongest",
  }),
  ids: listOf(z.string().regex(/^[a-z0-9-]{1,80}$/u, { error: "is no id" }), { max: 200 })
    .optional()
    .meta({
      description:
        "Rows to give, by id and in this order; where absent all with an instrument, parties by their names in `lang` and instruments from the latest",
      examples: ["fr,cn,us"],
    }),
  kind: PartySchema.shape.kind
    .optional()
    .meta({ description: "Only parties of this kind", examples: ["state"] }),
  lang: languageFilter.meta({ description: "Language by whose names parties stand; English where absent" }),
  behind: listOf(InstrumentIdSchema, { max: 10 })
    .optional()
    .meta({
      description: "Only rows that have all of these instruments behind them",
      examples: ["bletchley-2023,paris-statement-2025"],
    }),
  speaking: FlagSchema.optional().meta({ description: "Only rows that speak on one of the topics at least" }),
  ...filterFields,
  ...voiceFields,
};

export const MatrixQuerySchema = pagedQuery("matrix", matrixFields);

/** A table has all rows. */
export const MatrixTableQuerySchema = readQuery(matrixFields);

/** Statements of one cell, the strongest first. */
export const CellAnswerSchema = pageOf(StatementShape)
  .extend({
    row: z.string(),
    topic: TopicIdSchema,
    state: z.enum(["speaks", "silent", "silent-in-part", "not-coded"]),
    ...carried,
  })
  .meta({ id: "CellAnswer", description: "A cell of the matrix with its statements, the strongest first" });
export type CellAnswer = z.infer<typeof CellAnswerSchema>;

const { topic: _, theme: __, ...cellFilters } = filterFields;

export const CellQuerySchema = pagedQuery("cell", {
  rows,
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/u, { error: "is no id" })
    .meta({ description: "Id of the row", examples: ["fr"] }),
  topic: TopicIdSchema.meta({ description: "Topic of the column" }),
  ...cellFilters,
  ...voiceFields,
});
