import type {
  Act,
  Instrument,
  InstrumentId,
  Membership,
  PartyId,
  Snapshot,
  Statement,
} from "../../model/index.ts";
import { membershipsByActs } from "./memberships-by-acts.ts";

/** An act with its instrument. */
export interface Deed {
  readonly act: Act;
  readonly instrument: Instrument;
}

/** What ledgers are derived from, each once: who did, said and belonged to what. */
export interface LedgerIndex {
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  /** All statements in the order of the snapshot, by speaker. */
  readonly spoken: ReadonlyMap<PartyId, readonly Statement[]>;
  readonly deeds: ReadonlyMap<PartyId, readonly Deed[]>;
  /** Memberships by member, those that follow from acts included. */
  readonly memberships: ReadonlyMap<PartyId, readonly Membership[]>;
  /** The same by group. */
  readonly members: ReadonlyMap<PartyId, readonly Membership[]>;
}

function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function spokenBy(statements: readonly Statement[]): Map<PartyId, Statement[]> {
  const pairs = statements.flatMap((statement) =>
    statement.speakers.map((speaker) => ({ speaker, statement })),
  );
  const groups = grouped(pairs, ({ speaker }) => speaker);
  return new Map([...groups].map(([speaker, own]) => [speaker, own.map(({ statement }) => statement)]));
}

/**
 * Prepares a snapshot for asking for many ledgers.
 *
 * @example ledgerOf(indexLedgers(snapshot), "fr")
 */
export function indexLedgers(
  snapshot: Pick<Snapshot, "instruments" | "statements" | "parties" | "memberships">,
): LedgerIndex {
  const { instruments, statements } = snapshot;
  const memberships = [...snapshot.memberships, ...membershipsByActs(snapshot)];
  const deeds = instruments.flatMap((instrument) => instrument.acts.map((act) => ({ act, instrument })));
  return {
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    spoken: spokenBy(statements),
    deeds: grouped(deeds, ({ act }) => act.party),
    memberships: grouped(memberships, ({ member }) => member),
    members: grouped(memberships, ({ group }) => group),
  };
}
