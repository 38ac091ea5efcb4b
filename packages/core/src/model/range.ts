import { z } from "zod";

/**
 * A place in a text: start and end offset in UTF-16 code units, end exclusive, start before end.
 *
 * @example [0, 12] // the first twelve code units
 */
export const RangeSchema = z
  .tuple([z.number().int().nonnegative(), z.number().int().positive()])
  .refine(([start, end]) => start < end, { error: "starts at or after its end" })
  .meta({ description: "Start and end (exclusive) in UTF-16 code units" });
export type Range = z.infer<typeof RangeSchema>;
