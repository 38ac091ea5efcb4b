import {
  FORCES,
  type Instrument,
  type Manifest,
  type Party,
  type PartyId,
  type Snapshot,
  TOPICS,
  type Topic,
} from "@concordance/core";
import type {
  InstrumentFilter,
  Page,
  PageRequest,
  PartyFilter,
  PartyRecord,
  Register,
  TopicCounts,
} from "../register.ts";
import { type Ordered, only, ordered, pageFrom } from "./ordered.ts";
import { PartyLedgers } from "./party-ledgers.ts";
import { positionOf, StatementIndex } from "./statement-index.ts";
import { finder, haystack } from "./words.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

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
  readonly #ledgers: PartyLedgers;
  readonly #parties: Ordered<Party>;
  readonly #partyById: ReadonlyMap<string, Party>;
  readonly #partyWords: ReadonlyMap<string, string>;

  constructor(snapshot: Snapshot, manifest: Manifest) {
    this.manifest = manifest;
    this.#snapshot = snapshot;
    this.#statements = new StatementIndex(snapshot);
    this.#statementById = byId(snapshot.statements);
    this.#instruments = ordered(snapshot.instruments, ({ adopted, id }) => `${adopted} ${id}`, true);
    this.#instrumentById = byId(snapshot.instruments);
    this.#instrumentWords = new Map(snapshot.instruments.map((one) => [one.id, wordsOfInstrument(one)]));
    this.#ledgers = new PartyLedgers(snapshot);
    this.#parties = ordered(snapshot.parties, ({ id }) => id);
    this.#partyById = byId(snapshot.parties);
    this.#partyWords = new Map(snapshot.parties.map((party) => [party.id, wordsOfParty(party)]));
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

  async partyRecord(id: string): Promise<PartyRecord | undefined> {
    const party = this.#partyById.get(id);
    return party && { party, counts: this.#ledgers.counts(party.id) };
  }

  async parties({ kind, q, acted }: PartyFilter, page: PageRequest): Promise<Page<PartyRecord>> {
    const found = q === undefined ? undefined : finder(q);
    const keep = (party: Party): boolean =>
      (kind === undefined || party.kind === kind) &&
      (acted === undefined || this.#ledgers.acted(party.id) === acted) &&
      (!found || found(this.#partyWords.get(party.id) ?? ""));
    const { items, ...rest } = pageFrom(only(this.#parties, keep), page);
    return { ...rest, items: items.map((party) => ({ party, counts: this.#ledgers.counts(party.id) })) };
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

  async whole() {
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
