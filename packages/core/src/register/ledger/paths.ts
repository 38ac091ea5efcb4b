import type { ActKind, Membership, PartyId, Via } from "../../model/index.ts";
import { certaintyOf, type Occasion } from "./certainty.ts";
import type { LedgerIndex } from "./ledger-index.ts";

/** Memberships that lead from a party to a group, one after the other. */
export type Path = readonly Membership[];

/** Longer chains say nothing that a reader could use; they also bound the work where groups are many. */
const STEPS_MAX = 3;

function extend({ memberships }: LedgerIndex, path: Path, last: PartyId): Path[] {
  if (path.length === STEPS_MAX) return [];
  const passed = new Set([...path.map(({ member }) => member), last]);
  return (memberships.get(last) ?? [])
    .filter(({ group }) => !passed.has(group))
    .map((membership) => [...path, membership]);
}

/** Every path from a party to a group that it belongs to at any time, by group, the shorter before the longer. */
export function pathsFrom(index: LedgerIndex, party: PartyId): ReadonlyMap<PartyId, readonly Path[]> {
  const paths = new Map<PartyId, Path[]>();
  let reached: Path[] = extend(index, [], party);
  while (reached.length > 0) {
    for (const path of reached) {
      const group = path.at(-1)?.group ?? party;
      paths.set(group, [...(paths.get(group) ?? []), path]);
    }
    reached = reached.flatMap((path) => extend(index, path, path.at(-1)?.group ?? party));
  }
  return paths;
}

/** The way from a party to a group on an occasion: a certain one before a possible one, then the shortest. */
export function viaOn(group: PartyId, paths: readonly Path[], occasion: Occasion): Via | undefined {
  let possible: Via | undefined;
  for (const path of paths) {
    const steps = path.map((membership) => certaintyOf(membership, occasion));
    if (steps.includes(undefined)) continue;
    const certainty = steps.includes("possible") ? "possible" : "certain";
    const via: Via = { group, certainty, path: [...path] };
    if (certainty === "certain") return via;
    possible ??= via;
  }
  return possible;
}

const APART: ReadonlySet<ActKind> = new Set(["declined", "voted-against", "abstained"]);

/** Instruments on which a party itself stood apart: what its groups did there is not laid upon it. */
export function stoodApart({ deeds }: LedgerIndex, party: PartyId): ReadonlySet<string> {
  const apart = (deeds.get(party) ?? []).filter(({ act }) => APART.has(act.act));
  return new Set(apart.map(({ instrument }) => instrument.id));
}
