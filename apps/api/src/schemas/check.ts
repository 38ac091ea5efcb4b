import { z } from "zod";

/** Largest body of a request, in bytes; the longest record of the register has half of it. */
export const CHECK_BODY_MAX = 500_000;

const part = (description: string) =>
  z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .meta({ description: `${description}; YAML as a string, or the same as JSON` });

export const CheckBodySchema = z
  .strictObject({
    instrument: part("`instrument.yaml`: the facts of the instrument"),
    provisions: part("`provisions.yaml`: its provisions, where they are not in the header").optional(),
    statements: part("`statements.yaml`: what it says, clause by clause").optional(),
    reported: part("`reported.yaml`: what reports say that it says").optional(),
  })
  .meta({ id: "CheckRequest", description: "The files of one record" });

const file = (name: string) =>
  z
    .union([z.instanceof(File), z.string()])
    .optional()
    .meta({ type: "string", format: "binary", description: `\`${name}\`` });

/** The same files as a form. */
export const CheckFormSchema = z
  .strictObject({
    instrument: file("instrument.yaml"),
    provisions: file("provisions.yaml"),
    statements: file("statements.yaml"),
    reported: file("reported.yaml"),
  })
  .meta({ id: "CheckForm", description: "The files of one record" });

const count = z.number().int().nonnegative();

const FindingSchema = z
  .object({
    severity: z.enum(["error", "warning"]),
    code: z.string(),
    file: z.string().meta({ description: "File of the record", examples: ["statements.yaml"] }),
    line: count
      .optional()
      .meta({ description: "From 1; of a part that was sent as JSON, of its lines when indented by two" }),
    column: count.optional(),
    at: z
      .string()
      .optional()
      .meta({ description: "Path inside the file", examples: ["statements[3].topics[1]"] }),
    message: z.string(),
    tip: z.string(),
  })
  .meta({ id: "Finding" });

export const CheckAnswerSchema = z
  .object({
    sound: z.boolean().meta({ description: "No finding is an error" }),
    counts: z.object({ errors: count, warnings: count }),
    findings: z
      .array(FindingSchema)
      .meta({ description: "By file and line; at most 500 are told, all are counted" }),
    register: z.object({ snapshot: z.string(), date: z.string().nullable() }),
  })
  .meta({ id: "CheckAnswer", description: "What the checks of the register find in a record" });
export type CheckAnswer = z.infer<typeof CheckAnswerSchema>;
