import { EdtfSchema, ExtractionSchema, LanguageSchema, TextKindSchema } from "@concordance/core";
import { z } from "zod";
import { query } from "./page.ts";

/** Largest body of a request, in bytes: 1 MB. */
export const BODY_MAX = 1_000_000;

const options = {
  language: LanguageSchema.optional().meta({ description: "Language of the text, where it is known" }),
  kind: TextKindSchema.optional().meta({
    description: "Whether the text is the instrument's own or a report",
  }),
  published: EdtfSchema.optional().meta({
    description: "Date of publication; settles the weekdays of a report",
  }),
};

export const ExtractQuerySchema = query(options);

export const ExtractBodySchema = z
  .strictObject({
    text: z.string().meta({ examples: ["The parties commit to share knowledge."] }),
    ...options,
  })
  .meta({ id: "ExtractRequest", description: "A text and what is known about it" });

export const ExtractionShape = ExtractionSchema.meta({
  id: "Extraction",
  description: "Header, provisions and draft statements of the text; offsets are UTF-16 code units",
});
