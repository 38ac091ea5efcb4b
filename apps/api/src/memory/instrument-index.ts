import { FORCES, type Instrument, type Snapshot, type Statement, strengthOf } from "@concordance/core";
import type { InstrumentFilter, InstrumentRecord, Page, PageRequest } from "../register.ts";
import type { InstrumentProfile } from "../schemas/instruments.ts";
import { actPasses } from "./acts.ts";
import { countBy } from "./count-by.ts";
import { liesBetween } from "./dates.ts";
import { type Ordered, only, ordered, pageFrom } from "./ordered.ts";
import { isDescending, ranked, sortKeyOf } from "./sorts.ts";
import { themesOf } from "./statement-index.ts";
import { finder, fold, haystack } from "./words.ts";

const FORCE_RANK = new Map<string, number>(FORCES.map(({ id }, index) => [id, index]));
const TITLE_MAX = 80;

const wordsOf = ({ id, title, place, identifiers }: Instrument): string =>
  haystack([id, place, ...Object.values(title), ...identifiers.map(({ value }) => value)]);

function profileOf({ expressions }: Instrument, statements: readonly Statement[]): InstrumentProfile {
  const forces = countBy(statements, ({ force }) => [force])
    .map(([force, count]) => ({ force, statements: count }))
    .sort((a, b) => (FORCE_RANK.get(b.force) ?? 0) - (FORCE_RANK.get(a.force) ?? 0));
  const review = { draft: 0, checked: 0, verified: 0 };
  for (const { provenance } of statements) review[provenance.review.status] += 1;
  const strongest = forces[0]?.force ?? null;
  return {
    topics: countBy(statements, ({ topics }) => topics).map(([topic, count]) => ({
      topic,
      statements: count,
    })),
    forces,
    strongest,
    strength: strongest && strengthOf(strongest),
    languages: [...new Set(expressions.map(({ language }) => language))],
    review,
  };
}

/** Where an instrument stands in each order. Its id makes a position its own. */
const POSITIONS: Readonly<Record<string, (record: InstrumentRecord) => string>> = {
  adopted: ({ instrument: { adopted, id } }) => `${adopted} ${id}`,
  id: ({ instrument: { id } }) => id,
  title: ({ instrument: { title, id } }) => `${fold(title.en).slice(0, TITLE_MAX)} ${id}`,
  statements: ({ instrument: { counts, id } }) => `${ranked(counts.statements)} ${id}`,
  strength: ({ profile, instrument: { id } }) => `${(profile.strength ?? -1) + 1} ${id}`,
};
const NEWEST_FIRST = "-adopted";

/** All instruments with their profiles, in each order that was asked for. */
export class InstrumentIndex {
  readonly #records: ReadonlyMap<string, InstrumentRecord>;
  readonly #words = new Map<string, string>();
  readonly #orders = new Map<string, Ordered<InstrumentRecord>>();

  constructor({ instruments, statements }: Pick<Snapshot, "instruments" | "statements">) {
    const own = Map.groupBy(statements, ({ instrument }) => instrument);
    this.#records = new Map(
      instruments.map((instrument) => [
        instrument.id,
        { instrument, profile: profileOf(instrument, own.get(instrument.id) ?? []) },
      ]),
    );
  }

  get(id: string): InstrumentRecord | undefined {
    return this.#records.get(id);
  }

  page(filter: InstrumentFilter, page: PageRequest): Page<InstrumentRecord> {
    const order = this.#order(page.sort ?? NEWEST_FIRST);
    return pageFrom(
      only(order, (record) => this.#passes(record, filter)),
      page,
    );
  }

  #order(sort: string): Ordered<InstrumentRecord> {
    const known = this.#orders.get(sort);
    if (known) return known;
    const position = POSITIONS[sortKeyOf(sort)];
    if (!position) throw new Error(`instruments have no order "${sort}"`);
    const order = ordered([...this.#records.values()], position, isDescending(sort));
    this.#orders.set(sort, order);
    return order;
  }

  #passes({ instrument, profile }: InstrumentRecord, filter: InstrumentFilter): boolean {
    const { kind, binding, coverage, party, adoptedFrom, adoptedTo, q } = filter;
    return (
      (kind === undefined || instrument.kind === kind) &&
      (binding === undefined || instrument.binding === binding) &&
      (coverage === undefined || instrument.coverage.extent === coverage) &&
      (party === undefined || instrument.acts.some((act) => act.party === party)) &&
      actPasses(instrument, filter) &&
      liesBetween(instrument.adopted, adoptedFrom, adoptedTo) &&
      profilePasses(profile, filter) &&
      (q === undefined || finder(q)(this.#wordsFor(instrument)))
    );
  }

  #wordsFor(instrument: Instrument): string {
    const known = this.#words.get(instrument.id) ?? wordsOf(instrument);
    this.#words.set(instrument.id, known);
    return known;
  }
}

function profilePasses(
  { topics, forces, strength, languages }: InstrumentProfile,
  filter: InstrumentFilter,
): boolean {
  return (
    (filter.topic === undefined || topics.some(({ topic }) => topic === filter.topic)) &&
    (filter.theme === undefined || themesOf(topics.map(({ topic }) => topic)).includes(filter.theme)) &&
    (filter.force === undefined || forces.some(({ force }) => force === filter.force)) &&
    (filter.strength === undefined || (strength !== null && strength >= filter.strength)) &&
    (filter.language === undefined || languages.includes(filter.language))
  );
}
