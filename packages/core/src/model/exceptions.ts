import { z } from "zod";

/**
 * A finding that is right as it is. `place` names it as the finding's tip does: the file, `#`, and the way inside it,
 * with entries of lists by their ids.
 *
 * @example { place: "bodies.yaml#lake-forum", reason: "A page of the site leads to it." }
 */
export const ExceptionSchema = z.strictObject({
  place: z.string().min(1).max(300),
  reason: z.string().trim().min(1).max(300),
});
export type Exception = z.infer<typeof ExceptionSchema>;

/** `exceptions/<check>.yaml`: the exceptions of one check. One that no finding needs any more is an error. */
export const ExceptionsFileSchema = z.array(ExceptionSchema);
