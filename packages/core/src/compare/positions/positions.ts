import type {
  ActKind,
  Edtf,
  Instrument,
  InstrumentId,
  PartyId,
  Result,
  Snapshot,
} from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { isKnownOn, orderOf } from "../matrix/dates.ts";
import { JOINING, type LedgerAct, ownLedger, standingBy, type VoiceOptions } from "../matrix/voices.ts";
import { issueOf, refused } from "../select.ts";

/** What two parties did on one instrument. */
export interface PositionRow {
  readonly instrument: InstrumentId;
  readonly title: string;
  readonly adopted: Edtf;
  readonly a: readonly LedgerAct[];
  readonly b: readonly LedgerAct[];
}

/** How two parties stand to each other, instrument by instrument, newest first. */
export interface Positions {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly both: readonly PositionRow[];
  readonly onlyA: readonly PositionRow[];
  readonly onlyB: readonly PositionRow[];
  /** One joined while the other was there and did not: it declined, voted against or abstained. Also in `onlyA` or `onlyB`. */
  readonly declined: readonly (PositionRow & { readonly by: PartyId })[];
}

/** Acts of a party that was there and stayed apart. */
const APART: ReadonlySet<ActKind> = new Set(["declined", "voted-against", "abstained"]);

/** What a party did, by instrument, as far as known on a day. */
export function actsByInstrument(snapshot: Snapshot, { asOf, ledger = ownLedger(snapshot) }: VoiceOptions) {
  const adopted = new Map(snapshot.instruments.map(({ id, adopted: date }) => [id, date]));
  return (party: PartyId): ReadonlyMap<InstrumentId, readonly LedgerAct[]> => {
    const known = ledger(party).filter(
      ({ instrument, date }) => isKnownOn(adopted.get(instrument), asOf) && isKnownOn(date, asOf),
    );
    return groupBy(known, ({ instrument }) => instrument);
  };
}

/** Whether some acts put a party behind an instrument: it joined and did not leave. */
export const joinedBy = (acts: readonly LedgerAct[], joining: readonly ActKind[] = JOINING): boolean =>
  standingBy(acts, new Set(joining)) !== undefined;

/** Whether some acts show that a party was there and stayed apart. */
export const stayedApart = (acts: readonly LedgerAct[]): boolean =>
  acts.some(({ act, via }) => APART.has(act) && !via);

const newestFirst = (a: Instrument, b: Instrument): number => {
  const [first, second] = [orderOf(a.adopted), orderOf(b.adopted)];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1;
};

/** The party with an id, or the issue that there is none. */
export function partyOf(snapshot: Snapshot, id: string): Result<PartyId> {
  const party = snapshot.parties.find((one) => one.id === id);
  if (party) return { ok: true, value: party.id };
  const message = `no party has the id ${JSON.stringify(id.slice(0, 80))}`;
  return refused(
    issueOf("unknown-party", id.slice(0, 80), message, "A State has its ISO 3166-1 code in lower case."),
  );
}

/**
 * What two parties both joined, what only one did, and what one declined, voted against or abstained on while the other
 * joined. With a ledger, acts through groups count and are marked `via`.
 *
 * @returns the rows, or the issue `unknown-party`
 * @example positions(snapshot, "fr", "cn") // what France joined and China did not: onlyA
 */
export function positions(
  snapshot: Snapshot,
  a: string,
  b: string,
  options: VoiceOptions = {},
): Result<Positions> {
  const [first, second] = [partyOf(snapshot, a), partyOf(snapshot, b)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const acts = actsByInstrument(snapshot, options);
  const [actsOfA, actsOfB] = [acts(first.value), acts(second.value)];
  const rows = [...snapshot.instruments].sort(newestFirst).map(
    ({ id, title, adopted }): PositionRow => ({
      instrument: id,
      title: title.en,
      adopted,
      a: actsOfA.get(id) ?? [],
      b: actsOfB.get(id) ?? [],
    }),
  );
  const joined = (entries: readonly LedgerAct[]) => joinedBy(entries, options.acts);
  const onlyA = rows.filter((row) => joined(row.a) && !joined(row.b));
  const onlyB = rows.filter((row) => joined(row.b) && !joined(row.a));
  return {
    ok: true,
    value: {
      a: first.value,
      b: second.value,
      both: rows.filter((row) => joined(row.a) && joined(row.b)),
      onlyA,
      onlyB,
      declined: [
        ...onlyA.filter((row) => stayedApart(row.b)).map((row) => ({ ...row, by: second.value })),
        ...onlyB.filter((row) => stayedApart(row.a)).map((row) => ({ ...row, by: first.value })),
      ],
    },
  };
}
