import { z } from "zod";

/**
 * An expected fault, as a value: what is wrong, where, and what to do about it.
 * `path` names a file or input, `line` and `column` count from 1, `at` is the path inside the record.
 *
 * @example { code: "unknown-topic", severity: "error", path: "instruments/x/statements.yaml", line: 12,
 *   message: "topic \"robots\" is not in the scheme", tip: "Use one of the 41 topics of the codebook." }
 */
export const IssueSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning"]),
  path: z.string(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  at: z.string().optional(),
  message: z.string(),
  tip: z.string(),
});
export type Issue = z.infer<typeof IssueSchema>;

/** A value, or the faults that prevented it. Nothing that callers should expect is thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
