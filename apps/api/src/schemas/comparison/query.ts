import {
  ActKindSchema,
  ActorClassSchema,
  BeneficiaryClassSchema,
  ForceIdSchema,
  InstrumentIdSchema,
  PartyIdSchema,
  ThemeSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { FlagSchema, wholeNumber } from "../query.ts";

const LIST_MAX = 4000;

/** Several values in one parameter, separated by commas, each once. */
export function listOf<Item extends z.ZodType<unknown, string>>(item: Item, { min = 1, max = 50 } = {}) {
  const error = `has to hold ${min === 1 ? "at least one" : min} to ${max} values, separated by commas`;
  return z
    .string()
    .max(LIST_MAX)
    .transform((text) => [...new Set(text.split(",").map((part) => part.trim()))].filter(Boolean))
    .pipe(z.array(item).min(min, { error }).max(max, { error }))
    .meta({ type: "string", items: undefined, minItems: undefined, maxItems: undefined, pattern: undefined });
}

/** Filters of statements. Values of one parameter are alternatives; all parameters have to pass. */
export const filterFields = {
  topic: listOf(TopicIdSchema, { max: 41 })
    .optional()
    .meta({ description: "Topics, separated by commas", examples: ["interoperability,data-protection"] }),
  theme: listOf(ThemeSchema, { max: 6 }).optional().meta({ description: "Themes, for all their topics" }),
  force: listOf(ForceIdSchema, { max: 16 }).optional().meta({ description: "Forces, separated by commas" }),
  strength: wholeNumber(0, 4)
    .optional()
    .meta({ description: "Strength at least, 0 to 4", examples: [3] }),
  actor: listOf(z.union([ActorClassSchema, PartyIdSchema]))
    .optional()
    .meta({ description: "Who is to act: classes of actors or parties", examples: ["developers"] }),
  beneficiary: listOf(z.union([BeneficiaryClassSchema, PartyIdSchema]))
    .optional()
    .meta({ description: "For whom: classes or parties", examples: ["developing-countries"] }),
  instrument: listOf(InstrumentIdSchema, { max: 100 })
    .optional()
    .meta({ description: "Only statements of these instruments" }),
  reported: FlagSchema.optional().meta({ description: "Statements that only reports attribute count too" }),
  drafts: FlagSchema.optional().meta({
    description: "`false`: only what an editor has read against the text counts",
  }),
};
export type FilterFields = typeof filterFields;

const DATE = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u;

/** The date up to which the world is looked at. */
export const untilField = {
  until: z
    .string()
    .regex(DATE, { error: "is no year, month or day" })
    .optional()
    .meta({
      description: "Instruments and acts after this day, month or year do not count",
      examples: ["2024-05"],
      pattern: undefined,
    }),
};

/** By which acts a party stands behind an instrument. */
export const voiceFields = {
  act: listOf(ActKindSchema)
    .optional()
    .meta({
      description:
        "Acts by which a party stands behind an instrument; signed, adopted, endorsed, issued, sponsored, ratified and joined where absent",
      examples: ["signed,voted-for"],
    }),
  through: FlagSchema.optional().meta({
    description: "Acts of groups count for those who were members then; without it a party's own alone",
  }),
  ...untilField,
};
export type VoiceFields = Pick<typeof voiceFields, "act" | "until">;
