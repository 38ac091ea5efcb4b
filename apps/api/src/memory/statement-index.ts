import {
  type Instrument,
  type Snapshot,
  type Statement,
  type Theme,
  TOPICS,
  type TopicId,
} from "@concordance/core";
import type { Page, PageRequest, StatementFilter } from "../register.ts";
import { actPasses } from "./acts.ts";
import { liesBetween } from "./dates.ts";
import { type Ordered, only, ordered, type Placed, pageFrom } from "./ordered.ts";
import { isDescending, sortKeyOf } from "./sorts.ts";
import { finder, haystack } from "./words.ts";

const THEME_OF = new Map<TopicId, Theme>(TOPICS.map(({ id, theme }) => [id, theme]));

/** The themes of some topics, each once. */
export const themesOf = (topics: readonly TopicId[]): string[] => [
  ...new Set(topics.flatMap((topic) => THEME_OF.get(topic) ?? [])),
];

/** Register order as a string: a space sorts before every character of an id, `s` (coded) goes before `r`. */
export function positionOf({ id }: Pick<Statement, "id">): string {
  const stop = id.lastIndexOf(".");
  const layer = id[stop + 1] === "s" ? "1" : "2";
  return `${id.slice(0, stop)} ${layer} ${id.slice(stop + 2).padStart(4, "0")}`;
}

interface InContext {
  readonly statement: Statement;
  readonly instrument: Instrument | undefined;
}

/** The values that each indexed filter finds a statement by. */
const VALUES = {
  instrument: ({ statement }: InContext) => [statement.instrument],
  locator: ({ statement }: InContext) => [statement.locator],
  force: ({ statement }: InContext) => [statement.force],
  party: ({ statement }: InContext) => statement.speakers,
  topic: ({ statement }: InContext) => statement.topics,
  theme: ({ statement }: InContext) => themesOf(statement.topics),
  actor: ({ statement }: InContext) => statement.actors,
  beneficiary: ({ statement }: InContext) => statement.beneficiaries,
  review: ({ statement }: InContext) => [statement.provenance.review.status],
  language: ({ statement }: InContext) => [statement.provenance.language ?? ""],
  target: ({ statement }: InContext) => statement.references.flatMap(({ id }) => id ?? []),
  kind: ({ instrument }: InContext) => [instrument?.kind ?? ""],
  binding: ({ instrument }: InContext) => [instrument?.binding ?? ""],
} as const satisfies Partial<Record<keyof StatementFilter, (one: InContext) => readonly string[]>>;

type Indexed = keyof typeof VALUES;
const INDEXED = Object.keys(VALUES) as Indexed[];

const wordsOf = ({ id, summary, locator, qualifiers, references, note }: Statement): string =>
  haystack([
    id,
    locator,
    note,
    ...Object.values(summary),
    ...qualifiers.map(({ text }) => text),
    ...references.map(({ name }) => name),
  ]);

/** All statements in register order, with what each filter finds prepared once. */
export class StatementIndex {
  readonly all: Ordered<Statement>;
  readonly #instruments: ReadonlyMap<string, Instrument>;
  readonly #byKey = new Map<string, Placed<Statement>[]>();
  readonly #words = new Map<Statement, string>();

  constructor({ statements, instruments }: Pick<Snapshot, "statements" | "instruments">) {
    this.#instruments = new Map(instruments.map((one) => [one.id, one]));
    this.all = ordered(statements, positionOf);
    for (const entry of this.all.entries) this.#place(entry);
  }

  #place(entry: Placed<Statement>): void {
    const context = this.#inContext(entry.item);
    for (const name of INDEXED) {
      for (const value of new Set(VALUES[name](context))) {
        const key = `${name} ${value}`;
        const found = this.#byKey.get(key);
        if (found) found.push(entry);
        else this.#byKey.set(key, [entry]);
      }
    }
  }

  #inContext(statement: Statement): InContext {
    return { statement, instrument: this.#instruments.get(statement.instrument) };
  }

  /** Statements under one key, in register order. */
  under(name: Indexed, value: string): Ordered<Statement> {
    return { descending: false, entries: this.#byKey.get(`${name} ${value}`) ?? [] };
  }

  /** Starts from the rarest indexed filter and tests the others on what it finds. */
  page(filter: StatementFilter, page: PageRequest): Page<Statement> {
    const names = INDEXED.filter((name) => filter[name] !== undefined);
    const lists = names.map((name) => this.under(name, filter[name] ?? ""));
    const rarest = lists.reduce((a, b) => (b.entries.length < a.entries.length ? b : a), this.all);
    const tests = [...this.#valueTests(filter, names.length > 1 ? names : []), ...this.#otherTests(filter)];
    const found =
      tests.length === 0 ? rarest : only(rarest, (statement) => tests.every((test) => test(statement)));
    return pageFrom(this.#sorted(found, page.sort), page);
  }

  #valueTests(filter: StatementFilter, names: readonly Indexed[]) {
    return names.map((name) => (statement: Statement) => {
      const values: readonly string[] = VALUES[name](this.#inContext(statement));
      return values.includes(filter[name] ?? "");
    });
  }

  #otherTests(filter: StatementFilter): ((statement: Statement) => boolean)[] {
    const { strength, reported, q, party, act, role, capacity, adoptedFrom, adoptedTo } = filter;
    const words = q === undefined ? undefined : finder(q);
    const acts = [act, role, capacity].some((value) => value !== undefined);
    const dated = adoptedFrom !== undefined || adoptedTo !== undefined;
    return [
      strength !== undefined && ((one: Statement) => one.strength >= strength),
      reported !== undefined && ((one: Statement) => one.reported === reported),
      words && ((one: Statement) => words(this.#wordsFor(one))),
      acts && this.#testOfInstrument((one) => actPasses(one, { party, act, role, capacity })),
      dated && this.#testOfInstrument(({ adopted }) => liesBetween(adopted, adoptedFrom, adoptedTo)),
    ].flatMap((test) => test || []);
  }

  /** Asks an instrument once, however many statements it has. */
  #testOfInstrument(keep: (instrument: Instrument) => boolean): (statement: Statement) => boolean {
    const known = new Map<string, boolean>();
    return ({ instrument: id }) => {
      const instrument = this.#instruments.get(id);
      const passes = known.get(id) ?? (instrument !== undefined && keep(instrument));
      known.set(id, passes);
      return passes;
    };
  }

  #wordsFor(statement: Statement): string {
    const known = this.#words.get(statement) ?? wordsOf(statement);
    this.#words.set(statement, known);
    return known;
  }

  #sorted(list: Ordered<Statement>, sort: string | undefined): Ordered<Statement> {
    if (sort === undefined || sort === "id") return list;
    const items = list.entries.map(({ item }) => item);
    const key = sortKeyOf(sort);
    const position = (one: Statement) => {
      if (key === "adopted")
        return `${this.#instruments.get(one.instrument)?.adopted ?? ""} ${positionOf(one)}`;
      return key === "strength" ? `${one.strength} ${positionOf(one)}` : positionOf(one);
    };
    return ordered(items, position, isDescending(sort));
  }
}
