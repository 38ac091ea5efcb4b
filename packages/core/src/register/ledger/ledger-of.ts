import {
  ACT_KINDS,
  type ActKind,
  type DateWindow,
  type LedgerEntry,
  type PartyId,
  windowOf,
} from "../../model/index.ts";
import type { Deed, LedgerIndex } from "./ledger-index.ts";
import { type Path, pathsFrom, stoodApart, viaOn } from "./paths.ts";

/** Acts that are the adoption, and acts upon an adopted text: where they have no date, that bounds it. */
const AT_ADOPTION: ReadonlySet<ActKind> = new Set(["adopted", "issued"]);
const AFTER_ADOPTION: ReadonlySet<ActKind> = new Set([
  "signed",
  "endorsed",
  "ratified",
  "joined",
  "withdrew",
]);

function windowOfDeed({ act: { act, date }, instrument }: Deed): DateWindow {
  if (date !== undefined) return windowOf(date);
  const { earliest, latest } = windowOf(instrument.adopted);
  if (AT_ADOPTION.has(act)) return { earliest, latest };
  return {
    earliest: AFTER_ADOPTION.has(act) ? earliest : Number.NEGATIVE_INFINITY,
    latest: Number.POSITIVE_INFINITY,
  };
}

function entryOf({ act: { party: _, ...act }, instrument }: Deed): LedgerEntry {
  return { ...act, instrument: instrument.id };
}

function throughGroup(group: PartyId, paths: readonly Path[], deeds: readonly Deed[]): LedgerEntry[] {
  return deeds.flatMap((deed) => {
    const via = viaOn(group, paths, { window: windowOfDeed(deed), instrument: deed.instrument.id });
    return via ? [{ ...entryOf(deed), via }] : [];
  });
}

/** The day that an entry stands at: its own, or that of its instrument where it has none. */
function dayOf({ instruments }: LedgerIndex, { date, instrument }: LedgerEntry): number {
  const shown = date ?? instruments.get(instrument)?.adopted;
  if (shown === undefined) return Number.NEGATIVE_INFINITY;
  const { earliest, latest } = windowOf(shown);
  return Number.isFinite(earliest) ? earliest : latest;
}

function inOrder(index: LedgerIndex, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const placed = entries.map((entry) => ({
    entry,
    day: dayOf(index, entry),
    rest: `${entry.instrument} ${entry.via ? `2 ${entry.via.group}` : "1"} ${ACT_KINDS.indexOf(entry.act) + 10}`,
  }));
  return placed
    .sort((a, b) => b.day - a.day || (a.rest < b.rest ? -1 : Number(a.rest > b.rest)))
    .map(({ entry }) => entry);
}

/**
 * The ledger of a party, newest first: what it did itself and, with `via`, what groups did while it was a member. A group's
 * act counts where the act's date falls into the membership; dates that leave it open give `possible`, never a guess. What
 * a group did on an instrument that the party declined, voted against or abstained on is not laid upon it.
 *
 * @returns entries; none for a party that did nothing and belongs to no group that acted
 * @example ledgerOf(indexLedgers(snapshot), "fr").filter(({ via }) => !via) // its own acts
 */
export function ledgerOf(index: LedgerIndex, party: PartyId): LedgerEntry[] {
  const apart = stoodApart(index, party);
  const own = index.deeds.get(party) ?? [];
  const through = [...pathsFrom(index, party)].flatMap(([group, paths]) => {
    const deeds = (index.deeds.get(group) ?? []).filter(({ instrument }) => !apart.has(instrument.id));
    return throughGroup(group, paths, deeds);
  });
  return inOrder(index, [...own.map(entryOf), ...through]);
}
