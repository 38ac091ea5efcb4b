import { z } from "zod";
import { SourceIdSchema } from "./ids.ts";

/** Where facts of an instrument were seen. `address` is absent where a source is no page (a file of an archive). */
export const SourceSchema = z.strictObject({
  id: SourceIdSchema,
  kind: z.enum(["official", "copy", "press", "secondary", "dataset"]),
  name: z.string().min(1).max(200),
  address: z
    .url({ protocol: /^https?$/ })
    .max(600)
    .optional(),
  note: z.string().min(1).max(400).optional(),
});
export type Source = z.infer<typeof SourceSchema>;

/** One of several values that sources give for the same field. */
export const ClaimValueSchema = z.strictObject({
  value: z.string().min(1).max(200),
  sources: z.array(SourceIdSchema).min(1),
  note: z.string().min(1).max(400).optional(),
});

/** A disputed or unverified field: every sourced value is kept, none is chosen. No value means: nobody was found who says. */
export const ClaimSchema = z.strictObject({
  field: z.string().min(1).max(80),
  values: z.array(ClaimValueSchema),
  note: z.string().min(1).max(400).optional(),
});
export type Claim = z.infer<typeof ClaimSchema>;
