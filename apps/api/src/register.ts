import type {
  Act,
  ForceId,
  Instrument,
  Manifest,
  Party,
  Snapshot,
  Source,
  Statement,
  TopicId,
} from "@concordance/core";
import type { z } from "zod";
import type { InstrumentQuerySchema } from "./schemas/instruments.ts";
import type { PartyQuerySchema } from "./schemas/parties.ts";
import type { StatementQuerySchema } from "./schemas/statements.ts";

type FilterOf<Schema extends z.ZodType> = Omit<z.output<Schema>, "cursor" | "limit">;
export type InstrumentFilter = FilterOf<typeof InstrumentQuerySchema>;
export type StatementFilter = FilterOf<typeof StatementQuerySchema>;
export type PartyFilter = FilterOf<typeof PartyQuerySchema>;

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

/** What one party did with regard to one instrument; `sources` in full. */
export interface LedgerEntry {
  readonly instrument: Instrument;
  readonly act: Act;
  readonly sources: readonly Source[];
}

/** A party with the number of its acts and of the statements it speaks. */
export interface PartyRecord {
  readonly party: Party;
  readonly counts: { readonly acts: number; readonly statements: number };
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
  party(id: string): Promise<PartyRecord | undefined>;
  /** In the order of their ids. */
  parties(filter: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>>;
  /** All acts of a party, newest instrument first. */
  ledger(party: string): Promise<readonly LedgerEntry[]>;
  topicCounts(): Promise<ReadonlyMap<TopicId, TopicCounts>>;
  forceCounts(): Promise<ReadonlyMap<ForceId, number>>;
  /** What an extractor needs to know names: all parties, bodies and instruments. */
  names(): Promise<Pick<Snapshot, "parties" | "bodies" | "instruments">>;
}
