import {
  BindingSchema,
  EdtfSchema,
  FEATURES,
  ForceIdSchema,
  InstrumentIdSchema,
  InstrumentKindSchema,
  LocatorSchema,
  MAX_COMPARED,
  MIN_COMPARED,
  QualifierSchema,
  StatementIdSchema,
  StrengthSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { readQuery } from "../page.ts";
import { filterFields, listOf } from "./query.ts";
import { carried, count, orNull, StrongestShape, share } from "./shared.ts";

const BriefSchema = z
  .object({
    id: StatementIdSchema,
    locator: LocatorSchema,
    force: ForceIdSchema,
    strength: StrengthSchema,
    topics: z.array(TopicIdSchema),
    qualifiers: z.array(QualifierSchema),
    summary: z.string(),
  })
  .meta({ id: "StatementBrief", description: "What a reader of a comparison needs of a statement" });

const FeatureSchema = z.object({ name: z.enum(FEATURES), weight: share, value: share, factor: share }).meta({
  id: "AlignmentFeature",
  description:
    "What two statements agree in: its value, its share of the whole weight, its factor in the score",
});

const AlignmentSchema = z
  .object({
    a: StatementIdSchema,
    b: StatementIdSchema,
    score: share,
    level: z.enum(["same", "related", "apart"]),
    features: z.array(FeatureSchema),
  })
  .meta({ id: "Alignment", description: "Two statements beside each other: how alike, and why" });

const GroupSideSchema = z.object({
  instrument: InstrumentIdSchema,
  statements: z.array(BriefSchema),
  strongest: orNull(StrongestShape),
  softening: z.number().nullable().meta({ description: "Hedges and conditions per statement" }),
});

const GroupSchema = z
  .object({
    topic: TopicIdSchema,
    sides: z.array(GroupSideSchema),
    alignments: z.array(AlignmentSchema),
    strengthGap: count.meta({ description: "Strongest less weakest, over the sides that speak" }),
    stronger: z.array(InstrumentIdSchema),
    softer: z.array(InstrumentIdSchema).meta({ description: "Instruments that hedge most" }),
  })
  .meta({ id: "AlignedGroup", description: "Statements of several instruments that say the same" });

const PartSchema = z
  .object({
    name: z.enum(["topics", "alignment", "force", "definitions", "references"]),
    weight: share,
    value: share.nullable(),
    aToB: share.nullable(),
    bToA: share.nullable(),
  })
  .meta({ id: "InteroperabilityPart", description: "A part of the measure, each way and as their mean" });

const InteroperabilitySchema = z
  .object({
    value: share.nullable().meta({ description: "Null where one instrument is not coded" }),
    interval: z.tuple([share, share]).nullable(),
    parts: z.array(PartSchema),
    limits: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .meta({
    id: "Interoperability",
    description: "How far two instruments say the same, by parts and with limits",
  });

const bothWays = z.object({ a: share.nullable(), b: share.nullable() });

const PairSchema = z
  .object({
    a: InstrumentIdSchema,
    b: InstrumentIdSchema,
    coverage: z.object({ same: bothWays, related: bothWays }),
    interoperability: InteroperabilitySchema,
  })
  .meta({ id: "ComparedPair", description: "How two instruments stand to each other" });

const ComparedSchema = z.object({
  id: InstrumentIdSchema,
  title: z.string(),
  adopted: EdtfSchema,
  kind: InstrumentKindSchema,
  binding: BindingSchema,
  coverage: z.string(),
  statements: count,
});

/** The crosswalk of two to four instruments. */
export const CompareAnswerSchema = z
  .object({
    instruments: z.array(ComparedSchema),
    groups: z.array(GroupSchema),
    only: z.array(
      z.object({
        instrument: InstrumentIdSchema,
        statements: z.array(BriefSchema.extend({ nearest: orNull(AlignmentSchema) })),
      }),
    ),
    topics: z.array(
      z.object({
        topic: TopicIdSchema,
        sides: z.array(z.object({ statements: count, strongest: orNull(StrongestShape) })),
      }),
    ),
    pairs: z.array(PairSchema),
    method: z.object({
      levels: z.object({ same: share, related: share }),
      weights: z.record(z.string(), share),
    }),
    ...carried,
  })
  .meta({ id: "CompareAnswer", description: "What two to four instruments share, and where they part" });
export type CompareAnswer = z.infer<typeof CompareAnswerSchema>;

const { instrument: _, ...filters } = filterFields;

export const CompareQuerySchema = readQuery({
  ids: listOf(InstrumentIdSchema, { min: MIN_COMPARED, max: MAX_COMPARED }).meta({
    description: "Ids of two to four instruments, separated by commas",
    examples: ["bletchley-2023,un-ga-78-265"],
  }),
  ...filters,
});
