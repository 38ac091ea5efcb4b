import {
  asOf,
  indexLedgers,
  type LedgerIndex,
  ledgerOf,
  type PartyId,
  type Result,
  type Snapshot,
} from "@concordance/core";
import type { Register } from "../register.ts";

/** Which state of the register is looked at, and whether acts of groups count with those of their members. */
export interface StateRequest {
  readonly asOf?: string | undefined;
  readonly through?: boolean | undefined;
}

/** The register on a day, with the ledgers of its parties where groups count. */
export interface State {
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

/** The state that a query asks for, or the issue that its day is none. */
export async function stateOf(register: Register, request: StateRequest): Promise<Result<State>> {
  const whole = await register.whole();
  const then: Result<Snapshot> =
    request.asOf === undefined ? { ok: true, value: whole } : asOf(whole, request.asOf);
  if (!then.ok) return then;
  const snapshot = then.value;
  const ledger = (party: PartyId) => ledgerOf(indexOf(snapshot), party);
  return { ok: true, value: request.through ? { snapshot, ledger } : { snapshot } };
}
