import {
  DocumentSchema,
  DraftStatementSchema,
  EdtfSchema,
  ExtractionSchema,
  LanguageSchema,
  TextKindSchema,
} from "@concordance/core";
import { z } from "zod";
import { query } from "./page.ts";
import { ProblemSchema } from "./problem.ts";

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

/** A form with one file. Files reach the API as such, whatever their type says. */
export const ExtractFormSchema = z
  .strictObject({
    file: z.instanceof(File, { error: "is no file" }).meta({
      type: "string",
      format: "binary",
      description: "The text: its name or what it begins with tells the format",
    }),
    ...options,
  })
  .meta({ id: "ExtractForm", description: "A file and what is known about it" });

const text = z.string().optional().meta({
  description:
    "The running text that was read, in which ranges count; absent where it is the very text that was sent",
});

export const ExtractionShape = ExtractionSchema.extend({ text }).meta({
  id: "Extraction",
  description: "Header, provisions and draft statements of the text; offsets are UTF-16 code units",
});
export type ExtractionAnswer = z.infer<typeof ExtractionShape>;

const count = z.number().int().nonnegative();

/** What is told of a long text while it is read. */
export const ExtractionEventSchema = z
  .discriminatedUnion("event", [
    z.object({
      event: z.literal("document"),
      document: DocumentSchema,
      length: count.meta({ description: "Length of the text, in UTF-16 code units" }),
      text,
    }),
    z.object({
      event: z.literal("statements"),
      statements: z.array(DraftStatementSchema),
      progress: z.object({ read: count, of: count }).meta({ description: "In UTF-16 code units" }),
    }),
    z.object({ event: z.literal("end"), provisions: count, statements: count }),
    z.object({ event: z.literal("problem"), problem: ProblemSchema }),
  ])
  .meta({
    id: "ExtractionEvent",
    description: "First the document, then statements as they are found, then the end or a problem",
    examples: [{ event: "end", provisions: 12, statements: 31 }],
  });
export type ExtractionEvent = z.infer<typeof ExtractionEventSchema>;
