import type { Context } from "hono";
import type { Register } from "../register.ts";
import { problem } from "./problems.ts";

/**
 * Answers for a record that is not there: 410 with its tombstone where the register had it and withdrew it, 404 where it
 * never did. A statement of a withdrawn instrument is withdrawn with it.
 */
export async function absent(c: Context, register: Register, id: string, detail: string) {
  const own = await register.tombstone(id);
  const tombstone = own ?? (await register.tombstone(id.split(".")[0] ?? id));
  if (!tombstone) return problem(c, "not-found", detail);
  const { withdrawn, why } = tombstone;
  return problem(c, "withdrawn", `The register withdrew it on ${withdrawn}: ${why}`, [], { tombstone });
}
