import {
  asOf,
  FORCES,
  type Instrument,
  type Manifest,
  type Party,
  type PartyId,
  type Snapshot,
  search,
  TOPICS,
  type Topic,
} from "@concordance/core";
import type { Page, PageRequest, PartyFilter, PartyRecord, Register, TopicCounts } from "../register.ts";
import { ChangeList } from "./change-list.ts";
import { InstrumentIndex } from "./instrument-index.ts";
import { only, ordered, pageFrom } from "./ordered.ts";
import { PartyLedgers } from "./party-ledgers.ts";
import { pageOfProvisions, provisionRecords } from "./provision-index.ts";
import { ReferenceIndex } from "./reference-index.ts";
import { SearchIndexes } from "./search-indexes.ts";
import { isDescending, ranked, sortKeyOf } from "./sorts.ts";
import { positionOf, StatementIndex } from "./statement-index.ts";
import { finder, fold, haystack } from "./words.ts";

/** Past states that are kept ready; each day without changes shares the state of the day before it. */
const PAST_STATES_MAX = 4;

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const wordsOfParty = ({ id, name, aliases, iso3166 }: Party): string =>
  haystack([id, iso3166?.alpha3, ...Object.values(name), ...aliases]);

class MemoryRegister implements Register {
  readonly manifest: Manifest;
  readonly changed: string | undefined;
  readonly #snapshot: Snapshot;
  readonly #statements: StatementIndex;
  readonly #statementById;
  readonly #instruments: InstrumentIndex;
  readonly #references: ReferenceIndex;
  readonly #changes: ChangeList;
  readonly #tombstones;
  readonly #ledgers: PartyLedgers;
  readonly #partyById: ReadonlyMap<string, Party>;
  readonly #partyWords: ReadonlyMap<string, string>;
  readonly #past = new Map<string, Register>();
  readonly #indexes: SearchIndexes;

  constructor(snapshot: Snapshot, manifest: Manifest, indexes = new SearchIndexes(snapshot)) {
    this.manifest = manifest;
    this.#indexes = indexes;
    this.changed = snapshot.changes.at(-1)?.date;
    this.#snapshot = snapshot;
    this.#statements = new StatementIndex(snapshot);
    this.#statementById = byId(snapshot.statements);
    this.#instruments = new InstrumentIndex(snapshot);
    this.#references = new ReferenceIndex(snapshot);
    this.#changes = new ChangeList(snapshot.changes);
    this.#tombstones = byId(snapshot.tombstones);
    this.#ledgers = new PartyLedgers(snapshot);
    this.#partyById = byId(snapshot.parties);
    this.#partyWords = new Map(snapshot.parties.map((party) => [party.id, wordsOfParty(party)]));
  }

  async at(day: string | undefined): Promise<Register> {
    if (day === undefined || this.changed === undefined || day >= this.changed) return this;
    const last = this.#snapshot.changes.findLast(({ date }) => date <= day)?.date ?? "";
    const known = this.#past.get(last) ?? this.#stateOf(day);
    this.#past.delete(last);
    this.#past.set(last, known);
    for (const oldest of this.#past.keys()) {
      if (this.#past.size <= PAST_STATES_MAX) break;
      this.#past.delete(oldest);
    }
    return known;
  }

  #stateOf(day: string): Register {
    const state = asOf(this.#snapshot, day);
    if (!state.ok) throw new Error(`day "${day}" passed its schema and is none`);
    return new MemoryRegister(state.value, this.manifest, this.#indexes);
  }

  async tombstone(id: string) {
    return this.#tombstones.get(id);
  }

  async instrument(id: string): Promise<Instrument | undefined> {
    return this.#instruments.get(id)?.instrument;
  }

  async instrumentRecord(id: string) {
    return this.#instruments.get(id);
  }

  async instruments(...[filter, page]: Parameters<Register["instruments"]>) {
    return this.#instruments.page(filter, page);
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

  async provisions(...[id, filter, page]: Parameters<Register["provisions"]>) {
    return pageOfProvisions(this.#provisionsOf(id), filter, page);
  }

  async provision(...[instrument, locator, report]: Parameters<Register["provision"]>) {
    return this.#provisionsOf(instrument).find(
      ({ provision }) => provision.locator === locator && provision.in === report,
    );
  }

  #provisionsOf(id: string) {
    const record = this.#instruments.get(id);
    const own = this.#statements.under("instrument", id).entries.map(({ item }) => item);
    return record ? provisionRecords(record.instrument, own) : [];
  }

  async party(id: string) {
    return this.#partyById.get(id);
  }

  async partyRecord(id: string): Promise<PartyRecord | undefined> {
    const party = this.#partyById.get(id);
    return party && this.#recordOf(party);
  }

  #recordOf(party: Party): PartyRecord {
    return { party, counts: this.#ledgers.counts(party.id) };
  }

  async parties({ kind, q, acted }: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>> {
    const found = q === undefined ? undefined : finder(q);
    const keep = (party: Party): boolean =>
      (kind === undefined || party.kind === kind) &&
      (acted === undefined || this.#ledgers.acted(party.id) === acted) &&
      (!found || found(this.#partyWords.get(party.id) ?? ""));
    const sort = page.sort ?? "id";
    const list = ordered(
      this.#snapshot.parties,
      (party) => this.#positionOf(party, sortKeyOf(sort)),
      isDescending(sort),
    );
    const { items, ...rest } = pageFrom(only(list, keep), page);
    return { ...rest, items: items.map((party) => this.#recordOf(party)) };
  }

  #positionOf(party: Party, key: string): string {
    const { id, name } = party;
    if (key === "name") return `${fold(name.en)} ${id}`;
    if (key === "acts") return `${ranked(this.#ledgers.counts(id).acts.direct)} ${id}`;
    return key === "statements" ? `${ranked(this.#ledgers.counts(id).statements.direct)} ${id}` : id;
  }

  async ledger(...[party, filter]: Parameters<Register["ledger"]>) {
    return this.#ledgers.entries(party, filter);
  }

  async belonging(party: PartyId) {
    return this.#ledgers.belonging(party);
  }

  async attributed(...[party, filter, page]: Parameters<Register["attributed"]>) {
    const found = this.#ledgers.attributions(party, filter).flatMap(({ statement, via }) => {
      const own = this.#statementById.get(statement);
      return own ? [{ statement: own, via }] : [];
    });
    return pageFrom(
      ordered(found, ({ statement }) => positionOf(statement)),
      page,
    );
  }

  async body(id: string) {
    return this.#references.body(id);
  }

  async bodies(...[filter, page]: Parameters<Register["bodies"]>) {
    return this.#references.bodies(filter, page);
  }

  async references(...[filter, page]: Parameters<Register["references"]>) {
    return this.#references.page(filter, page);
  }

  async changes(...[filter, page]: Parameters<Register["changes"]>) {
    return this.#changes.page(filter, page);
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

  async search(...[query, request]: Parameters<Register["search"]>) {
    return search(this.#indexes.of(this.#snapshot), query, request);
  }

  async names() {
    return this.#snapshot;
  }

  async snapshot() {
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
