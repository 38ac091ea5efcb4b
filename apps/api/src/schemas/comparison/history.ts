import {
  BindingSchema,
  EdtfSchema,
  InstrumentIdSchema,
  InstrumentKindSchema,
  LocatorSchema,
  RangeSchema,
  RelationKindSchema,
  StatementIdSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { FlagSchema, readQuery } from "../page.ts";
import { filterFields, listOf, untilField } from "./query.ts";
import { CodedSchema, carried, count, orNull, StrongestShape } from "./shared.ts";

const TimelineEntrySchema = z
  .object({
    instrument: InstrumentIdSchema,
    title: z.string(),
    date: EdtfSchema,
    kind: InstrumentKindSchema,
    binding: BindingSchema,
    coded: CodedSchema,
    strongest: orNull(StrongestShape),
    statements: count,
  })
  .meta({ id: "TimelineEntry", description: "One instrument in time, with what it says" });

const TimelineYearSchema = z.object({
  year: z.string(),
  instruments: count,
  statements: count,
  strongest: z.number().int().min(0).max(4).nullable(),
});

/** Instruments in time. */
export const TimelineAnswerSchema = z
  .object({
    topics: z.array(TopicIdSchema).nullable().meta({ description: "Null where all topics count" }),
    entries: z.array(TimelineEntrySchema),
    years: z.array(TimelineYearSchema),
    until: z.string().nullable(),
    ...carried,
  })
  .meta({ id: "TimelineAnswer", description: "Instruments in the order of their dates, and by year" });
export type TimelineAnswer = z.infer<typeof TimelineAnswerSchema>;

export const TimelineQuerySchema = readQuery({ ...filterFields, ...untilField });

const NodeSchema = z.object({
  id: z.string(),
  kind: z.enum(["instrument", "outside", "body", "event"]),
  name: z.string(),
});

const EdgeSchema = z
  .object({
    from: InstrumentIdSchema,
    to: z.string(),
    relation: RelationKindSchema,
    provisions: z.array(LocatorSchema),
    statements: z.array(StatementIdSchema),
    recorded: z
      .boolean()
      .meta({ description: "Whether a relation of the record says it, or statements alone" }),
  })
  .meta({
    id: "ReferenceEdge",
    description: "An instrument refers to something: how, and in which provisions",
  });

/** Who refers to whom. */
export const GraphAnswerSchema = z
  .object({
    nodes: z.array(NodeSchema),
    edges: z.array(EdgeSchema),
    until: z.string().nullable(),
    ...carried,
  })
  .meta({ id: "GraphAnswer", description: "The graph of references between instruments" });
export type GraphAnswer = z.infer<typeof GraphAnswerSchema>;

export const GraphQuerySchema = readQuery({
  instrument: listOf(InstrumentIdSchema, { max: 100 })
    .optional()
    .meta({ description: "Only edges from or to these instruments", examples: ["bletchley-2023"] }),
  relation: listOf(RelationKindSchema).optional().meta({ description: "Only edges of these kinds" }),
  bodies: FlagSchema.optional().meta({ description: "Bodies and events are nodes too" }),
  ...untilField,
});

const OccurrenceSchema = z
  .object({
    field: z.enum(["qualifier", "reference", "summary", "topic", "text"]),
    statement: StatementIdSchema.nullable(),
    locator: LocatorSchema.nullable(),
    range: RangeSchema.nullable(),
    kept: z.array(z.string()),
    missing: z.array(z.string()),
    added: z.array(z.string()),
  })
  .meta({ id: "Occurrence", description: "One place of a formula: which words are there, missing, put in" });

/** A formula through time. */
export const LineageAnswerSchema = z
  .object({
    term: z.string(),
    words: z.array(z.string()),
    first: InstrumentIdSchema.nullable().meta({ description: "The first instrument that has it whole" }),
    entries: z.array(
      z.object({
        instrument: InstrumentIdSchema,
        title: z.string(),
        date: EdtfSchema,
        form: z.enum(["whole", "changed"]),
        occurrences: z.array(OccurrenceSchema),
      }),
    ),
    searched: z.enum(["codings", "codings-and-texts"]),
    ...carried,
  })
  .meta({
    id: "LineageAnswer",
    description:
      "Where a formula first occurs and who took it up. Where codings were searched, summaries are our own words: that one has the formula shows that a text says so, not that it uses these words.",
  });
export type LineageAnswer = z.infer<typeof LineageAnswerSchema>;

export const LineageQuerySchema = readQuery({
  term: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .meta({ description: "A formula of two to twelve words", examples: ["safe, secure and trustworthy"] }),
  ...untilField,
});
