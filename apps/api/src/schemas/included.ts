import { ForceSchema, PartySchema, PublishedInstrumentSchema, TopicSchema } from "@concordance/core";
import { z } from "zod";

const named = PublishedInstrumentSchema.pick({
  id: true,
  title: true,
  kind: true,
  binding: true,
  adopted: true,
  place: true,
});

/** What a line needs to name an instrument. */
export const InstrumentNameSchema = named.meta({ id: "InstrumentName", description: "An instrument, named" });
export type InstrumentName = z.infer<typeof InstrumentNameSchema>;

/** What a line needs to name a party. */
const PartyNameSchema = PartySchema.pick({ id: true, kind: true, name: true }).meta({
  id: "PartyName",
  description: "A party, named",
});
export type PartyName = z.infer<typeof PartyNameSchema>;

const TopicShape = TopicSchema.meta({ id: "Topic", description: "A topic with its theme and scope" });
const ForceShape = ForceSchema.meta({
  id: "Force",
  description: "A force with its family and strength",
});

/** Everything that an answer names by id, once, so that a reader needs no further call to show it. */
export const IncludedSchema = z
  .object({
    instruments: z.record(z.string(), InstrumentNameSchema),
    parties: z.record(z.string(), PartyNameSchema),
    topics: z.record(z.string(), TopicShape),
    forces: z.record(z.string(), ForceShape),
  })
  .meta({ id: "Included", description: "What the answer names by id, keyed by id" });
export type Included = z.infer<typeof IncludedSchema>;

/** Addresses that belong to an answer, relative to the API's root. */
export const LinksSchema = z.record(z.string(), z.string()).meta({
  id: "Links",
  description: "Addresses by relation",
  examples: [{ self: "/v1/instruments/bletchley-2023" }],
});
