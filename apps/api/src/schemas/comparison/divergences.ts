import {
  DIVERGENCE_KINDS,
  DivergenceFactSchema,
  DivergenceStatusSchema,
  InstrumentIdSchema,
  LanguageSchema,
} from "@concordance/core";
import { z } from "zod";
import { pagedQuery, pageOf, readQuery } from "../page.ts";
import { wholeNumber } from "../query.ts";
import { listOf } from "./query.ts";
import { carried, count } from "./shared.ts";

const DivergenceShape = DivergenceFactSchema.extend({ id: z.string() }).meta({
  id: "Divergence",
  description: "A provision whose language versions diverge in force, as the extractor reads each of them",
  examples: [
    {
      id: "lakes-charter-2029~para_3",
      instrument: "lakes-charter-2029",
      locator: "para_3",
      kind: "strength",
      gap: 1,
      readings: [
        { language: "en", force: "call", term: "Calls upon" },
        { language: "fr", force: "encourage", term: "Encourage" },
      ],
      status: "confirmed",
      note: "The French version encourages, where the English one calls upon.",
      method: { extractor: "extractor@0.1.0", sure: 0.9, date: "2031-06-01" },
    },
  ],
});

/** Where language versions diverge in force, by instrument, in the order of the records. */
export const DivergencesAnswerSchema = pageOf(DivergenceShape)
  .extend({
    counts: z.object({ computed: count, confirmed: count, "extractor-error": count }).meta({
      description: "How many that pass were read by nobody, confirmed by reading, and found to be misread",
    }),
    ...carried,
  })
  .meta({ id: "DivergencesAnswer" });
export type DivergencesAnswer = z.infer<typeof DivergencesAnswerSchema>;

const fields = {
  instrument: listOf(InstrumentIdSchema, { max: 100 })
    .optional()
    .meta({ description: "Only of these instruments" }),
  status: listOf(DivergenceStatusSchema, { max: 3 })
    .optional()
    .meta({
      description:
        "`computed`: read by nobody; `confirmed`: the versions differ; `extractor-error`: one was misread",
      examples: ["confirmed"],
    }),
  kind: z.enum(DIVERGENCE_KINDS).optional().meta({ description: "In strength, or in force of one strength" }),
  gap: wholeNumber(0, 4).optional().meta({ description: "Strongest less weakest strength, at least" }),
  language: LanguageSchema.optional().meta({
    description: "Only where this language differs from most of the others",
    examples: ["ru"],
  }),
};

export const DivergencesQuerySchema = pagedQuery("divergences", fields);
/** A table has all rows. */
export const DivergencesTableQuerySchema = readQuery(fields);
