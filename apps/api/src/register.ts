import type {
  Body,
  DirectnessCounts,
  ForceId,
  Instrument,
  LedgerEntry,
  Manifest,
  Membership,
  Party,
  PartyId,
  Provision,
  SearchAnswer,
  SearchRequest,
  Snapshot,
  Source,
  Statement,
  Tombstone,
  TopicId,
  Via,
} from "@concordance/core";
import type { z } from "zod";
import type { BodyQuerySchema } from "./schemas/bodies.ts";
import type { ChangeItem, ChangeQuerySchema } from "./schemas/changes.ts";
import type { InstrumentProfile, InstrumentQuerySchema } from "./schemas/instruments.ts";
import type { AttributedQuerySchema, LedgerQuerySchema } from "./schemas/ledgers.ts";
import type { PartyQuerySchema } from "./schemas/parties.ts";
import type { ProvisionCounts, ProvisionQuerySchema } from "./schemas/provisions.ts";
import type { ReferenceItem, ReferenceQuerySchema } from "./schemas/references.ts";
import type { StatementQuerySchema } from "./schemas/statements.ts";

type Shown = "cursor" | "limit" | "sort" | "fields" | "include" | "asOf";
/** What a list is filtered by: its parameters without those that say which part of it to give, in which order and form. */
type FilterOf<Schema extends z.ZodType> = Omit<z.output<Schema>, Shown>;
export type InstrumentFilter = FilterOf<typeof InstrumentQuerySchema>;
export type StatementFilter = FilterOf<typeof StatementQuerySchema>;
export type PartyFilter = FilterOf<typeof PartyQuerySchema>;
export type LedgerFilter = FilterOf<typeof LedgerQuerySchema>;
export type AttributedFilter = FilterOf<typeof AttributedQuerySchema>;
export type ProvisionFilter = FilterOf<typeof ProvisionQuerySchema>;
export type BodyFilter = FilterOf<typeof BodyQuerySchema>;
export type ReferenceFilter = FilterOf<typeof ReferenceQuerySchema>;
export type ChangeFilter = FilterOf<typeof ChangeQuerySchema>;

/**
 * What to give of a list: at most `limit` items behind the position `after`, before the position `before`, or from the
 * start; in the order `sort`, or in the list's own.
 */
export interface PageRequest {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
  readonly sort?: string | undefined;
}

/**
 * Part of a list. `next` is the position of its last item, null where nothing follows; `previous` that of its first, null
 * where nothing goes before or nobody looked.
 */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
  readonly previous?: string | null;
}

/** An instrument and what its statements come to. */
export interface InstrumentRecord {
  readonly instrument: Instrument;
  readonly profile: InstrumentProfile;
}

/** A provision of an instrument, and how many statements sit in it. */
export interface ProvisionRecord {
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly counts: ProvisionCounts;
}

/** A body and how often statements refer to it. */
export interface BodyRecord {
  readonly body: Body;
  readonly counts: { readonly references: number; readonly instruments: number };
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
  /** Day of the latest change, `YYYY-MM-DD`; undefined where no history is kept. */
  readonly changed: string | undefined;
  /** The register as it was at the end of a day; itself where no day is named or nothing changed since. */
  at(day: string | undefined): Promise<Register>;
  /** What remains of an instrument or statement that was withdrawn. */
  tombstone(id: string): Promise<Tombstone | undefined>;
  instrument(id: string): Promise<Instrument | undefined>;
  /** With what its statements come to. */
  instrumentRecord(id: string): Promise<InstrumentRecord | undefined>;
  /** Newest first, where no other order is asked for. */
  instruments(filter: InstrumentFilter, page: PageRequest): Promise<Page<InstrumentRecord>>;
  statement(id: string): Promise<Statement | undefined>;
  /** By instrument, coded before reported, then by number, where no other order is asked for. */
  statements(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
  /** All statements of one instrument, in the same order. */
  statementsOf(instrument: string): Promise<readonly Statement[]>;
  /** Provisions of one instrument in the order of its text, those of reports about it last. */
  provisions(instrument: string, filter: ProvisionFilter, page: PageRequest): Promise<Page<ProvisionRecord>>;
  /** A provision of the instrument itself or, with the id of a report, of that report about it. */
  provision(
    instrument: string,
    locator: string,
    report: string | undefined,
  ): Promise<ProvisionRecord | undefined>;
  party(id: string): Promise<Party | undefined>;
  /** With its counts, which cost more than its name. */
  partyRecord(id: string): Promise<PartyRecord | undefined>;
  /** In the order of their ids, where no other order is asked for. */
  parties(filter: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>>;
  /** Acts of a party that pass, its own and those through groups, the newest first. */
  ledger(party: PartyId, filter: LedgerFilter): Promise<readonly SourcedEntry[]>;
  /** What the register knows of a party's memberships and members. */
  belonging(party: PartyId): Promise<Belonging>;
  /** Statements of a party that pass, its own and those through groups, in register order. */
  attributed(party: PartyId, filter: AttributedFilter, page: PageRequest): Promise<Page<AttributedStatement>>;
  body(id: string): Promise<BodyRecord | undefined>;
  /** In the order of their ids, where no other order is asked for. */
  bodies(filter: BodyFilter, page: PageRequest): Promise<Page<BodyRecord>>;
  /** What statements refer to, in register order. */
  references(filter: ReferenceFilter, page: PageRequest): Promise<Page<ReferenceItem>>;
  /** What became of each instrument and statement, the oldest first, where no other order is asked for. */
  changes(filter: ChangeFilter, page: PageRequest): Promise<Page<ChangeItem>>;
  /** What is found for a query in any language, or everything; best first, with counts. */
  search(query: string | undefined, request: SearchRequest): Promise<SearchAnswer>;
  topicCounts(): Promise<ReadonlyMap<TopicId, TopicCounts>>;
  forceCounts(): Promise<ReadonlyMap<ForceId, number>>;
  /** What an extractor needs to know names: all parties, bodies and instruments. */
  names(): Promise<Pick<Snapshot, "parties" | "bodies" | "instruments">>;
  /** The whole snapshot that this register serves, for what reads all of it: search, comparison, bulk files. */
  snapshot(): Promise<Snapshot>;
}
