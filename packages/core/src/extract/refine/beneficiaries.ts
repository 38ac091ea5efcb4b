import type { ActorClass, BeneficiaryClass } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Seen } from "./book.ts";

/** Says for whom, where the clause behind its carrier names them (codebook, section 4). */
export function beneficiariesOf(
  draft: Draft,
  { hits }: Seen,
  actors: readonly ActorClass[],
): BeneficiaryClass[] {
  if (hits.beneficiaries.count === 0) return [];
  const from = Math.max(draft.first, Math.min(draft.carrier[1], draft.last));
  const found = hits.beneficiaries.all(from);
  if (found.length === 0) return [];
  const classes = new Set(found.map(({ value }) => value));
  return [...classes].filter((value) => !(actors as readonly string[]).includes(value)).slice();
}
