import {
  ActKindSchema,
  ActorClassSchema,
  BeneficiaryClassSchema,
  BindingSchema,
  EdtfSchema,
  ForceIdSchema,
  InstrumentKindSchema,
  LanguageSchema,
  PartyIdSchema,
  ReviewStatusSchema,
  RoleSchema,
  ThemeSchema,
  TopicIdSchema,
} from "@concordance/core";
import { z } from "zod";
import { WordsSchema, wholeNumber } from "./query.ts";

/** Filters by what an instrument is, which its statements share. */
export const instrumentFilters = {
  kind: InstrumentKindSchema.optional().meta({ description: "Kind of instrument", examples: ["resolution"] }),
  binding: BindingSchema.optional().meta({ description: "Whether the instrument binds" }),
  adoptedFrom: EdtfSchema.optional().meta({
    description: "Adopted on this date or after it (EDTF: a day, a month, a year)",
    examples: ["2024"],
  }),
  adoptedTo: EdtfSchema.optional().meta({
    description: "Adopted on this date or before it (EDTF: a day, a month, a year)",
    examples: ["2025-06"],
  }),
};

/** Filters by how the `party` of the same request stands to an instrument, or anybody where none is named. */
export const actFilters = {
  act: ActKindSchema.optional().meta({ description: "What the party did: `signed`, `ratified`, `declined`" }),
  role: RoleSchema.optional().meta({ description: "Role of the party in the header of the instrument" }),
  capacity: WordsSchema.optional().meta({
    description: "Words of who acted for the party",
    examples: ["head of state"],
  }),
};

/** Filters by what statements say. */
export const statementFilters = {
  topic: TopicIdSchema.optional(),
  theme: ThemeSchema.optional().meta({ description: "Theme of one of the topics" }),
  force: ForceIdSchema.optional(),
  strength: wholeNumber(0, 4)
    .optional()
    .meta({ description: "Strength at least, 0 to 4", examples: [3] }),
  actor: z
    .union([ActorClassSchema, PartyIdSchema])
    .optional()
    .meta({ description: "Who is to act: a class of actors or a party", examples: ["developers"] }),
  beneficiary: z
    .union([BeneficiaryClassSchema, PartyIdSchema])
    .optional()
    .meta({ description: "For whom: a class or a party", examples: ["developing-countries"] }),
  review: ReviewStatusSchema.optional().meta({
    description: "How far it was reviewed: `draft`, `checked`, `verified`",
  }),
};

export const languageFilter = LanguageSchema.optional();
