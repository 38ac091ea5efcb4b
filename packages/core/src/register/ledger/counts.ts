import {
  ACT_KINDS,
  type ActKind,
  type DirectnessCounts,
  type LedgerEntry,
  type Snapshot,
  type Via,
} from "../../model/index.ts";
import { indexLedgers } from "./ledger-index.ts";
import { ledgerOf } from "./ledger-of.ts";

/** How often a ledger has one kind of act. */
export interface ActCounts extends DirectnessCounts {
  readonly act: ActKind;
}

/** Counts what a party did or said itself, what came through a group, and what possibly did; never added up. */
export function countDirectness(entries: readonly { readonly via?: Via | undefined }[]): DirectnessCounts {
  const through = entries.flatMap(({ via }) => via ?? []);
  const possible = through.filter(({ certainty }) => certainty === "possible").length;
  return { direct: entries.length - through.length, through: through.length - possible, possible };
}

/** The same by kind of act, in the order of the vocabulary; kinds that the ledger does not have are left out. */
export function countByAct(ledger: readonly Pick<LedgerEntry, "act" | "via">[]): ActCounts[] {
  return ACT_KINDS.flatMap((act) => {
    const entries = ledger.filter((entry) => entry.act === act);
    return entries.length === 0 ? [] : [{ act, ...countDirectness(entries) }];
  });
}

/** The entries of all ledgers of a snapshot together. */
export function countLedgers(
  snapshot: Pick<Snapshot, "instruments" | "statements" | "parties" | "memberships">,
): DirectnessCounts {
  const index = indexLedgers(snapshot);
  return countDirectness(snapshot.parties.flatMap(({ id }) => ledgerOf(index, id)));
}
