import { TombstoneSchema } from "@concordance/core";
import { z } from "zod";
import { PROBLEM_EXAMPLE } from "./examples.ts";

/** One fault of a request: where it is, what is wrong, what to do. */
const FaultSchema = z
  .object({
    in: z.enum(["path", "query", "header", "body"]),
    pointer: z.string().meta({
      description: "JSON Pointer (RFC 6901) into the parameters or the body",
      examples: ["/cursor"],
    }),
    detail: z.string(),
    tip: z.string(),
  })
  .meta({ id: "Fault" });
export type Fault = z.infer<typeof FaultSchema>;

/** Members that some types of problem have beside those of all. */
const extras = {
  tombstone: TombstoneSchema.optional().meta({ description: "What remains of a withdrawn record" }),
  "violated-policies": z
    .array(z.string())
    .optional()
    .meta({ description: "Names of the quotas that the request goes beyond" }),
};
export type ProblemExtras = Partial<z.infer<z.ZodObject<typeof extras>>>;

/** A problem as RFC 9457 has it, with the faults of the request in `errors`. */
export const ProblemSchema = z
  .object({
    type: z.string().meta({ examples: ["/problems/not-found"] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().meta({ description: "Path of the request" }),
    errors: z.array(FaultSchema),
    ...extras,
  })
  .meta({ id: "Problem", description: "A problem (RFC 9457)", examples: [PROBLEM_EXAMPLE] });
export type Problem = z.infer<typeof ProblemSchema>;
