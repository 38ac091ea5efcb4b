import type {
  DirectnessCounts,
  ForceId,
  Instrument,
  LedgerEntry,
  Manifest,
  Membership,
  Party,
  PartyId,
  Snapshot,
  Source,
  Statement,
  TopicId,
  Via,
} from "@concordance/core";
import type { z } from "zod";
import type { InstrumentQuerySchema } from "./schemas/instruments.ts";
import type { AttributedQuerySchema, LedgerQuerySchema } from "./schemas/ledgers.ts";
import type { PartyQuerySchema } from "./schemas/parties.ts";
import type { StatementQuerySchema } from "./schemas/statements.ts";

type FilterOf<Schema extends z.ZodType> = Omit<z.output<Schema>, "cursor" | "limit">;
export type InstrumentFilter = FilterOf<typeof InstrumentQuerySchema>;
export type StatementFilter = FilterOf<typeof StatementQuerySchema>;
export type PartyFilter = FilterOf<typeof PartyQuerySchema>;
export type LedgerFilter = FilterOf<typeof LedgerQuerySchema>;
export type AttributedFilter = FilterOf<typeof AttributedQuerySchema>;

/** What to give of a list: at most `limit` items behind the position `after`, or from the start. */
export interface PageRequest {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Part of a list. `next` is the position of its last item, null where nothing follows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

/** An act in a ledger with its sources in full. */
export type SourcedEntry = Omit<LedgerEntry, "sources"> & { readonly sources: readonly Source[] };

/** A statement and, where a group speaks for the party, the way to the group. */
export interface AttributedStatement {
  readonly statement: Statement;
  readonly via?: Via | undefined;
}

/** A party with the number of its acts and statements. */
export interface PartyRecord {
  readonly party: Party;
  readonly counts: { readonly acts: DirectnessCounts; readonly statements: DirectnessCounts };
}

/** Groups that a party belongs to, and its own members. */
export interface Belonging {
  readonly memberships: readonly Membership[];
  readonly members: readonly Membership[];
}

export interface TopicCounts {
  readonly statements: number;
  readonly reported: number;
  readonly instruments: number;
}

/**
 * What the API asks of a store. Absence is `undefined`, never an exception; a position that the store does not know
 * (its item has gone since) still has its place in the order. The store does not change while it serves: a new
 * snapshot is a new store with another `manifest.sha256`.
 */
export interface Register {
  readonly manifest: Manifest;
  instrument(id: string): Promise<Instrument | undefined>;
  /** Newest first. */
  instruments(filter: InstrumentFilter, page: PageRequest): Promise<Page<Instrument>>;
  statement(id: string): Promise<Statement | undefined>;
  /** By instrument, coded before reported, then by number. */
  statements(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
  /** All statements of one instrument, in the same order. */
  statementsOf(instrument: string): Promise<readonly Statement[]>;
  party(id: string): Promise<Party | undefined>;
  /** With its counts, which cost more than its name. */
  partyRecord(id: string): Promise<PartyRecord | undefined>;
  /** In the order of their ids. */
  parties(filter: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>>;
  /** Acts of a party that pass, its own and those through groups, the newest first. */
  ledger(party: PartyId, filter: LedgerFilter): Promise<readonly SourcedEntry[]>;
  /** What the register knows of a party's memberships and members. */
  belonging(party: PartyId): Promise<Belonging>;
  /** Statements of a party that pass, its own and those through groups, in register order. */
  attributed(party: PartyId, filter: AttributedFilter, page: PageRequest): Promise<Page<AttributedStatement>>;
  topicCounts(): Promise<ReadonlyMap<TopicId, TopicCounts>>;
  forceCounts(): Promise<ReadonlyMap<ForceId, number>>;
  /** What an extractor needs to know names: all parties, bodies and instruments. */
  names(): Promise<Pick<Snapshot, "parties" | "bodies" | "instruments">>;
  /** The whole register as one value, for what looks at all of it at once: comparisons, matrices, graphs. */
  whole(): Promise<Snapshot>;
}
