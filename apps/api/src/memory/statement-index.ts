import { type Snapshot, type Statement, type Theme, TOPICS, type TopicId } from "@concordance/core";
import type { Page, PageRequest, StatementFilter } from "../register.ts";
import { type Ordered, only, ordered, type Placed, pageFrom } from "./ordered.ts";

const THEME_OF = new Map<TopicId, Theme>(TOPICS.map(({ id, theme }) => [id, theme]));

/** Register order as a string: a space sorts before every character of an id, `s` (coded) goes before `r`. */
export function positionOf({ id }: Pick<Statement, "id">): string {
  const stop = id.lastIndexOf(".");
  const layer = id[stop + 1] === "s" ? "1" : "2";
  return `${id.slice(0, stop)} ${layer} ${id.slice(stop + 2).padStart(4, "0")}`;
}

/** The keys that a statement is indexed under; each is one filter with its value. */
function keysOf({ instrument, speakers, topics, force, actors }: Statement): string[] {
  return [
    `instrument ${instrument}`,
    `force ${force}`,
    ...speakers.map((party) => `party ${party}`),
    ...topics.map((topic) => `topic ${topic}`),
    ...actors.map((actor) => `actor ${actor}`),
    ...new Set(topics.map((topic) => `theme ${THEME_OF.get(topic)}`)),
  ];
}

const INDEXED = ["instrument", "party", "topic", "theme", "force", "actor"] as const;

/** All statements in register order, with what each filter finds prepared once. */
export class StatementIndex {
  readonly all: Ordered<Statement>;
  readonly #byKey = new Map<string, Placed<Statement>[]>();

  constructor({ statements }: Pick<Snapshot, "statements">) {
    this.all = ordered(statements, positionOf);
    for (const entry of this.all.entries) {
      for (const key of keysOf(entry.item)) {
        const found = this.#byKey.get(key);
        if (found) found.push(entry);
        else this.#byKey.set(key, [entry]);
      }
    }
  }

  /** Statements under one key, in register order. */
  under(name: (typeof INDEXED)[number], value: string): Ordered<Statement> {
    return this.#at(`${name} ${value}`);
  }

  #at(key: string): Ordered<Statement> {
    return { descending: false, entries: this.#byKey.get(key) ?? [] };
  }

  /** Starts from the rarest indexed filter and tests the others on what it finds. */
  page(filter: StatementFilter, page: PageRequest): Page<Statement> {
    const keys = INDEXED.flatMap((name) => (filter[name] === undefined ? [] : [`${name} ${filter[name]}`]));
    const lists = keys.map((key) => this.#at(key));
    const rarest = lists.reduce((a, b) => (b.entries.length < a.entries.length ? b : a), this.all);
    const { strength, reported } = filter;
    const plain = keys.length <= 1 && strength === undefined && reported === undefined;
    if (plain) return pageFrom(rarest, page);
    const keep = (statement: Statement): boolean =>
      (strength === undefined || statement.strength >= strength) &&
      (reported === undefined || statement.reported === reported) &&
      keysPass(statement, keys);
    return pageFrom(only(rarest, keep), page);
  }
}

function keysPass(statement: Statement, keys: readonly string[]): boolean {
  if (keys.length === 0) return true;
  const own = keysOf(statement);
  return keys.every((key) => own.includes(key));
}
