import { indexLedgers, type LedgerIndex, ledgerOf, type PartyId, type Snapshot } from "@concordance/core";
import type { Register } from "../register.ts";

/** The register as one value, with the ledgers of its parties where acts of groups count with those of their members. */
interface State {
  readonly snapshot: Snapshot;
  readonly ledger?: (party: PartyId) => ReturnType<typeof ledgerOf>;
}

/** Indexes are functions of their snapshot, so keeping them changes no answer. */
const indexes = new WeakMap<Snapshot, LedgerIndex>();

function indexOf(snapshot: Snapshot): LedgerIndex {
  const known = indexes.get(snapshot) ?? indexLedgers(snapshot);
  indexes.set(snapshot, known);
  return known;
}

/** What a register holds, with or without what parties did through groups. */
export async function stateOf(register: Register, through: boolean | undefined): Promise<State> {
  const snapshot = await register.snapshot();
  const ledger = (party: PartyId) => ledgerOf(indexOf(snapshot), party);
  return through ? { snapshot, ledger } : { snapshot };
}
