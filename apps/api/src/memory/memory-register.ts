import {
  FORCES,
  type Instrument,
  type Manifest,
  type Party,
  type Snapshot,
  TOPICS,
  type Topic,
} from "@concordance/core";
import type {
  InstrumentFilter,
  LedgerEntry,
  Page,
  PageRequest,
  PartyFilter,
  PartyRecord,
  Register,
  TopicCounts,
} from "../register.ts";
import { type Ordered, only, ordered, pageFrom } from "./ordered.ts";
import { StatementIndex } from "./statement-index.ts";
import { finder, haystack } from "./words.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function entriesOf(instrument: Instrument): LedgerEntry[] {
  const sources = byId(instrument.sources);
  return instrument.acts.map((act) => ({
    instrument,
    act,
    sources: act.sources.flatMap((id) => sources.get(id) ?? []),
  }));
}

function ledgersOf(instruments: Ordered<Instrument>): ReadonlyMap<string, readonly LedgerEntry[]> {
  const ledgers = new Map<string, LedgerEntry[]>();
  for (const entry of instruments.entries.flatMap(({ item }) => entriesOf(item))) {
    const ledger = ledgers.get(entry.act.party);
    if (ledger) ledger.push(entry);
    else ledgers.set(entry.act.party, [entry]);
  }
  return ledgers;
}

const wordsOfInstrument = ({ id, title, place, identifiers }: Instrument): string =>
  haystack([id, place, ...Object.values(title), ...identifiers.map(({ value }) => value)]);

const wordsOfParty = ({ id, name, aliases, iso3166 }: Party): string =>
  haystack([id, iso3166?.alpha3, ...Object.values(name), ...aliases]);

class MemoryRegister implements Register {
  readonly manifest: Manifest;
  readonly #snapshot: Snapshot;
  readonly #statements: StatementIndex;
  readonly #statementById;
  readonly #instruments: Ordered<Instrument>;
  readonly #instrumentById;
  readonly #instrumentWords: ReadonlyMap<string, string>;
  readonly #ledgers;
  readonly #parties: Ordered<PartyRecord>;
  readonly #partyById: ReadonlyMap<string, PartyRecord>;
  readonly #partyWords: ReadonlyMap<string, string>;

  constructor(snapshot: Snapshot, manifest: Manifest) {
    this.manifest = manifest;
    this.#snapshot = snapshot;
    this.#statements = new StatementIndex(snapshot);
    this.#statementById = byId(snapshot.statements);
    this.#instruments = ordered(snapshot.instruments, ({ adopted, id }) => `${adopted} ${id}`, true);
    this.#instrumentById = byId(snapshot.instruments);
    this.#instrumentWords = new Map(snapshot.instruments.map((one) => [one.id, wordsOfInstrument(one)]));
    this.#ledgers = ledgersOf(this.#instruments);
    const records = snapshot.parties.map((party) => this.#recordOf(party));
    this.#parties = ordered(records, ({ party }) => party.id);
    this.#partyById = new Map(records.map((record) => [record.party.id, record]));
    this.#partyWords = new Map(snapshot.parties.map((party) => [party.id, wordsOfParty(party)]));
  }

  #recordOf(party: Party): PartyRecord {
    const acts = this.#ledgers.get(party.id)?.length ?? 0;
    return { party, counts: { acts, statements: this.#statements.under("party", party.id).entries.length } };
  }

  async instrument(id: string) {
    return this.#instrumentById.get(id);
  }

  async instruments(
    { kind, party, topic, q }: InstrumentFilter,
    page: PageRequest,
  ): Promise<Page<Instrument>> {
    const found = q === undefined ? undefined : finder(q);
    const named =
      topic && new Set(this.#statements.under("topic", topic).entries.map(({ item }) => item.instrument));
    const keep = (one: Instrument): boolean =>
      (kind === undefined || one.kind === kind) &&
      (party === undefined || one.acts.some((act) => act.party === party)) &&
      (!named || named.has(one.id)) &&
      (!found || found(this.#instrumentWords.get(one.id) ?? ""));
    return pageFrom(only(this.#instruments, keep), page);
  }

  async statement(id: string) {
    return this.#statementById.get(id);
  }

  async statements(...[filter, page]: Parameters<Register["statements"]>) {
    return this.#statements.page(filter, page);
  }

  async statementsOf(instrument: string) {
    return this.#statements.under("instrument", instrument).entries.map(({ item }) => item);
  }

  async party(id: string) {
    return this.#partyById.get(id);
  }

  async parties({ kind, q, acted }: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>> {
    const found = q === undefined ? undefined : finder(q);
    const keep = ({ party, counts }: PartyRecord): boolean =>
      (kind === undefined || party.kind === kind) &&
      (acted === undefined || counts.acts + counts.statements > 0 === acted) &&
      (!found || found(this.#partyWords.get(party.id) ?? ""));
    return pageFrom(only(this.#parties, keep), page);
  }

  async ledger(party: string) {
    return this.#ledgers.get(party) ?? [];
  }

  async topicCounts() {
    return new Map(TOPICS.map((topic) => [topic.id, this.#countsOf(topic)]));
  }

  #countsOf({ id }: Topic): TopicCounts {
    const found = this.#statements.under("topic", id).entries.map(({ item }) => item);
    return {
      statements: found.length,
      reported: found.filter(({ reported }) => reported).length,
      instruments: new Set(found.map(({ instrument }) => instrument)).size,
    };
  }

  async forceCounts() {
    return new Map(FORCES.map(({ id }) => [id, this.#statements.under("force", id).entries.length]));
  }

  async names() {
    return this.#snapshot;
  }
}

/**
 * Keeps a whole snapshot in memory as a register; its indexes are built once, here.
 *
 * @example createApp(memoryRegister(snapshot, manifest))
 */
export function memoryRegister(snapshot: Snapshot, manifest: Manifest): Register {
  return new MemoryRegister(snapshot, manifest);
}
