import type { ActKind, Edtf, InstrumentId, Party, PartyId, Snapshot, Statement } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { isKnownOn } from "./dates.ts";

/** Acts by which a party stands behind an instrument. A vote in favour is not among them; `acts` can add it. */
export const JOINING: readonly ActKind[] = [
  "signed",
  "adopted",
  "endorsed",
  "issued",
  "sponsored",
  "ratified",
  "joined",
];

/** An act in a ledger. With `via`, a group did it while the party was its member. */
export interface LedgerAct {
  readonly instrument: InstrumentId;
  readonly act: ActKind;
  readonly date?: Edtf | undefined;
  readonly via?: { readonly group: PartyId; readonly certainty: "certain" | "possible" } | undefined;
}

/** Ledgers of parties, where memberships are known: what each did itself and through its groups. */
export type Ledger = (party: PartyId) => readonly LedgerAct[];

/** Whose acts count, and until when. */
export interface VoiceOptions {
  /** Acts by which a party stands behind an instrument; `JOINING` where absent. */
  readonly acts?: readonly ActKind[];
  /** A day, month or year; acts and instruments after it do not count. */
  readonly asOf?: string;
  /** Acts through groups count with it; without it a party's own alone. */
  readonly ledger?: Ledger;
}

/** How a party is behind an instrument: itself, or through groups. */
export interface Standing {
  readonly direct: boolean;
  readonly groups: readonly PartyId[];
}

/** Acts of each party by the records alone. */
export function ownLedger({ instruments }: Snapshot): Ledger {
  const acts = groupBy(
    instruments.flatMap(({ id, acts: done }) => done.map((act) => ({ ...act, instrument: id }))),
    ({ party }) => party,
  );
  return (party) =>
    (acts.get(party) ?? []).map(({ instrument, act, date }) => ({ instrument, act, ...(date && { date }) }));
}

/** Instruments that a party stands behind. An instrument that it withdrew from is not among them. */
export function standingsOf(
  snapshot: Snapshot,
  options: VoiceOptions,
): (party: PartyId) => Map<InstrumentId, Standing> {
  const { acts = JOINING, asOf, ledger = ownLedger(snapshot) } = options;
  const joining = new Set(acts);
  const adopted = new Map(snapshot.instruments.map(({ id, adopted: date }) => [id, date]));
  const isKnown = ({ instrument, date }: LedgerAct) =>
    isKnownOn(adopted.get(instrument), asOf) && isKnownOn(date, asOf);
  return (party) => {
    const known = groupBy(ledger(party).filter(isKnown), ({ instrument }) => instrument);
    const standings = [...known].flatMap(([instrument, entries]) => {
      const standing = standingBy(entries, joining);
      return standing ? [[instrument, standing] as const] : [];
    });
    return new Map(standings);
  };
}

/** How some acts of a party put it behind an instrument; undefined where they do not, or where it withdrew. */
export function standingBy(acts: readonly LedgerAct[], joining: ReadonlySet<ActKind>): Standing | undefined {
  if (acts.some(({ act, via }) => act === "withdrew" && !via)) return undefined;
  const behind = acts.filter(({ act, via }) => joining.has(act) && via?.certainty !== "possible");
  if (behind.length === 0) return undefined;
  return {
    direct: behind.some(({ via }) => !via),
    groups: behind.flatMap(({ via }) => (via ? [via.group] : [])),
  };
}

/** Parties that speak for all who stand behind a text: an organ, a group, an organisation. */
const COLLECTIVE: ReadonlySet<Party["kind"]> = new Set(["organ", "group", "organization"]);

/** Whether a statement is one of a party's, by how the party stands to its instrument: it speaks, or a body speaks for all. */
export function speaksFor(
  parties: readonly Party[],
): (party: PartyId, standing: Standing, statement: Statement) => boolean {
  const collective = new Set(parties.filter(({ kind }) => COLLECTIVE.has(kind)).map(({ id }) => id));
  return (party, { direct, groups }, { speakers }) =>
    speakers.includes(party) ||
    groups.some((group) => speakers.includes(group)) ||
    (direct && speakers.every((speaker) => collective.has(speaker)));
}
