import {
  ActKindSchema,
  CertaintySchema,
  EdtfSchema,
  ForceIdSchema,
  InstrumentIdSchema,
  PartyIdSchema,
  StatementIdSchema,
  StrengthSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { readQuery } from "../page.ts";
import { wholeNumber } from "../query.ts";
import { filterFields, voiceFields } from "./query.ts";
import { carried, count, share } from "./shared.ts";

const DeedSchema = z
  .object({
    act: ActKindSchema,
    date: EdtfSchema.optional(),
    via: z.object({ group: PartyIdSchema, certainty: CertaintySchema }).optional(),
  })
  .meta({
    id: "Deed",
    description: "What a party did on an instrument, itself or, with `via`, through a group",
  });

const PositionSchema = z
  .object({
    instrument: InstrumentIdSchema,
    title: z.string(),
    adopted: EdtfSchema,
    a: z.array(DeedSchema),
    b: z.array(DeedSchema),
  })
  .meta({
    id: "Position",
    description: "What two parties did on one instrument",
    examples: [
      {
        instrument: "lakes-charter-2029",
        title: "Charter of the Lakes",
        adopted: "2029-11-05",
        a: [{ act: "signed" }],
        b: [],
      },
    ],
  });

/** How two parties stand to each other, instrument by instrument, the newest first. */
export const PositionsAnswerSchema = z
  .object({
    a: PartyIdSchema,
    b: PartyIdSchema,
    counts: z.object({ both: count, onlyA: count, onlyB: count, declined: count }),
    both: z.array(PositionSchema),
    onlyA: z.array(PositionSchema),
    onlyB: z.array(PositionSchema),
    declined: z.array(PositionSchema.extend({ by: PartyIdSchema })).meta({
      description:
        "What one joined while the other was there and declined, voted against or abstained; also in `onlyA` or `onlyB`",
    }),
    until: z.string().nullable(),
    ...carried,
  })
  .meta({
    id: "PositionsAnswer",
    description: "What two parties both joined, only one did, or one declined",
  });
export type PositionsAnswer = z.infer<typeof PositionsAnswerSchema>;

const party = (description: string, example: string) =>
  PartyIdSchema.meta({ description, examples: [example] });

export const PositionsQuerySchema = readQuery({
  a: party("The one party", "fr"),
  b: party("The other party", "cn"),
  ...voiceFields,
});

const ReasonSchema = z.object({ instrument: InstrumentIdSchema, weight: z.number().nonnegative() });

const NeighbourSchema = z
  .object({
    party: PartyIdSchema,
    nearness: share,
    common: count.meta({ description: "Instruments that tell something about the two" }),
    shared: z.array(ReasonSchema),
    divided: z.array(ReasonSchema),
  })
  .meta({
    id: "Neighbour",
    description: "Another party by how near its positions are, with the instruments that tell",
  });

/** Nearest and farthest parties of one. */
export const NeighboursAnswerSchema = z
  .object({
    party: PartyIdSchema,
    nearest: z.array(NeighbourSchema),
    farthest: z.array(NeighbourSchema),
    ...carried,
  })
  .meta({ id: "NeighboursAnswer", description: "The parties whose positions are nearest and farthest" });
export type NeighboursAnswer = z.infer<typeof NeighboursAnswerSchema>;

export const NeighboursQuerySchema = readQuery({
  party: party("The party", "fr"),
  limit: wholeNumber(1, 50).default(10).meta({ description: "How many of each", default: 10 }),
  atLeast: wholeNumber(1, 50)
    .default(3)
    .meta({ description: "Fewest instruments that have to tell something of two parties", default: 3 }),
  ...voiceFields,
});

const ForcePointSchema = z
  .object({
    instrument: InstrumentIdSchema,
    date: EdtfSchema,
    force: ForceIdSchema,
    strength: StrengthSchema,
    statements: z.array(StatementIdSchema),
    strongestSoFar: StrengthSchema,
  })
  .meta({ id: "ForcePoint", description: "What a party says on a topic in one instrument" });

/** A party's force on a topic over time. */
export const ForceOverTimeAnswerSchema = z
  .object({ party: PartyIdSchema, topic: TopicIdSchema, points: z.array(ForcePointSchema), ...carried })
  .meta({
    id: "ForceOverTimeAnswer",
    description: "The force that a party took on a topic over time, oldest first",
  });
export type ForceOverTimeAnswer = z.infer<typeof ForceOverTimeAnswerSchema>;

const { topic: _, theme: __, ...filters } = filterFields;

export const ForceOverTimeQuerySchema = readQuery({
  party: party("The party", "fr"),
  topic: TopicIdSchema.meta({ description: "The topic" }),
  ...filters,
  ...voiceFields,
});
