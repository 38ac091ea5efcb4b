import { type BareForm, type Classify, Forms } from "./forms.ts";
import { matches, type Pattern, type PhraseMatch, type PhraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Writing } from "./writing.ts";

/** A phrase with the table that it is from, by its place among the book's tables. */
interface Entry {
  readonly table: number;
  readonly words: readonly Pattern[];
  readonly value: unknown;
}

/** What a form is to a book. */
interface Head {
  /** A bit for each second word that longer phrases ask for behind it, and for each that it may be; some share one. */
  readonly asks: number;
  readonly gives: number;
  /** Phrases that it is the whole of: the tables that they are from, and their values. */
  readonly tables: readonly number[];
  readonly values: readonly unknown[];
  /** The second words of phrases that it may be. */
  readonly seconds: readonly number[];
  /** Longer phrases that begin with it, the longest first. */
  readonly longer: readonly Entry[];
  /** The same by the second words that they ask for. */
  readonly bySecond: ReadonlyMap<number, readonly Entry[]>;
}

const NONE: Head = {
  asks: 0,
  gives: 0,
  tables: [],
  values: [],
  seconds: [],
  longer: [],
  bySecond: new Map(),
};

const bitsOf = (numbers: Iterable<number>): number => {
  let bits = 0;
  for (const number of numbers) bits |= 1 << (number & 31);
  return bits;
};

/** The phrases of one table that stand among some tokens, in the order of their first ones, the longest first at each. */
export class Hits<Value> {
  count = 0;
  readonly values: Value[] = [];
  readonly firsts: number[] = [];
  /** Ends, exclusive. */
  readonly lasts: number[] = [];

  add(value: Value, first: number, last: number): void {
    const { count } = this;
    this.values[count] = value;
    this.firsts[count] = first;
    this.lasts[count] = last;
    this.count = count + 1;
  }

  private at(hit: number): PhraseMatch<Value> {
    return {
      value: this.values[hit] as Value,
      first: this.firsts[hit] as number,
      last: this.lasts[hit] as number,
    };
  }

  /** All from a token on, overlaps included. */
  all(first = 0): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let hit = 0; hit < this.count; hit += 1) {
      if ((this.firsts[hit] as number) >= first) found.push(this.at(hit));
    }
    return found;
  }

  /** Left to right, the longest at each place, without overlap. */
  apart(): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    let past = 0;
    for (let hit = 0; hit < this.count; hit += 1) {
      if ((this.firsts[hit] as number) < past) continue;
      found.push(this.at(hit));
      past = this.lasts[hit] as number;
    }
    return found;
  }
}

/** Phrases of two lists, in the order of the list that holds them all. */
const union = (all: readonly Entry[], some: readonly Entry[], others: readonly Entry[]): Entry[] =>
  all.filter((entry) => some.includes(entry) || others.includes(entry));

/** Tables by name, with the kind of value that each has. */
export type Tables<Values> = { readonly [Name in keyof Values]: PhraseTable<Values[Name]> };

/**
 * What stands among some tokens. One is used again and again: it holds until its book reads on.
 */
export interface Found<Values> {
  readonly hits: { readonly [Name in keyof Values]: Hits<Values[Name]> };
  /** Bits of the classes of all words, together. */
  classes: number;
}

/** Whether the words of a phrase from the third one on follow; the first two are known to stand there. */
function goesOn(words: readonly Pattern[], tokens: readonly Token[], at: number, last: number): boolean {
  if (at + words.length > last) return false;
  for (let offset = 2; offset < words.length; offset += 1) {
    if (!matches(words[offset] as Pattern, (tokens[at + offset] as Token).form)) return false;
  }
  return true;
}

/** The second words that phrases ask for, each with a number. */
class Seconds {
  private readonly whole = new Map<string, number>();
  private readonly starts = new Map<string, number>();
  private count = 0;

  /** The number of a second word; a new one where it was not met before. */
  numberOf({ text, starred }: Pattern): number {
    const numbers = starred ? this.starts : this.whole;
    const number = numbers.get(text) ?? this.count++;
    numbers.set(text, number);
    return number;
  }

  /** The numbers of all that a form may be. */
  of({ lower, bare }: BareForm): number[] {
    const found = new Set([this.whole.get(lower), this.whole.get(bare), this.starts.get(bare)]);
    for (let length = 0; length <= lower.length; length += 1) {
      found.add(this.starts.get(lower.slice(0, length)));
    }
    return [...found].filter((number) => number !== undefined);
  }
}

/** Several tables of phrases that are looked up together, in one pass over tokens of its own forms. */
export class Phrasebook<Values extends object> {
  /** Forms that know which phrases begin with them. */
  readonly forms: Forms;
  private readonly tables: readonly PhraseTable<unknown>[];
  private readonly entries = new Map<unknown, Entry>();
  private readonly seconds = new Seconds();
  private readonly lists: readonly Hits<unknown>[];
  private readonly found: Found<Values>;

  constructor(tables: Tables<Values>, writing: Writing, classify?: Classify) {
    const named = Object.entries(tables) as [string, PhraseTable<unknown>][];
    this.tables = named.map(([, table]) => table);
    this.tables.forEach((table, index) => {
      for (const phrase of table.phrases()) this.entries.set(phrase, { ...phrase, table: index });
    });
    for (const { words } of this.entries.values()) if (words[1]) this.seconds.numberOf(words[1]);
    this.lists = named.map(() => new Hits<unknown>());
    const hits = Object.fromEntries(named.map(([name], index) => [name, this.lists[index]]));
    this.found = { hits: hits as Found<Values>["hits"], classes: 0 };
    this.forms = new Forms(writing, classify, (form) => this.headOf(form));
  }

  private headOf(form: BareForm): Head {
    const entries = this.tables
      .flatMap((table) => table.starting(form))
      .map((phrase) => this.entries.get(phrase) as Entry);
    const seconds = this.seconds.of(form);
    if (entries.length + seconds.length === 0) return NONE;
    const alone = entries.filter(({ words }) => words.length === 1);
    const longer = entries.filter(({ words }) => words.length > 1);
    const bySecond = this.bySecond(longer);
    return {
      asks: bitsOf(bySecond.keys()),
      gives: bitsOf(seconds),
      tables: alone.map(({ table }) => table),
      values: alone.map(({ value }) => value),
      seconds,
      longer,
      bySecond,
    };
  }

  private bySecond(longer: readonly Entry[]): Map<number, Entry[]> {
    const found = new Map<number, Entry[]>();
    for (const entry of longer) {
      const number = this.seconds.numberOf(entry.words[1] as Pattern);
      found.set(number, [...(found.get(number) ?? []), entry]);
    }
    return found;
  }

  /** Reads some tokens, end exclusive. */
  read(tokens: readonly Token[], first: number, last: number): Found<Values> {
    const { found, lists } = this;
    for (let list = 0; list < lists.length; list += 1) (lists[list] as Hits<unknown>).count = 0;
    let classes = 0;
    let next = first < last ? ((tokens[first] as Token).head as Head) : NONE;
    for (let at = first; at < last; at += 1) {
      const head = next;
      classes |= (tokens[at] as Token).classes;
      next = at + 1 < last ? ((tokens[at + 1] as Token).head as Head) : NONE;
      if (head === NONE) continue;
      if (head.asks & next.gives) this.readLonger(head, next, tokens, at, last);
      const { tables, values } = head;
      for (let entry = 0; entry < tables.length; entry += 1) {
        (lists[tables[entry] as number] as Hits<unknown>).add(values[entry], at, at + 1);
      }
    }
    found.classes = classes;
    return found;
  }

  private readLonger(
    head: Head,
    { seconds }: Head,
    tokens: readonly Token[],
    at: number,
    last: number,
  ): void {
    let found: readonly Entry[] | undefined;
    for (let second = 0; second < seconds.length; second += 1) {
      const entries = head.bySecond.get(seconds[second] as number);
      if (!entries) continue;
      found = found ? union(head.longer, found, entries) : entries;
    }
    if (found) this.readEntries(found, tokens, at, last);
  }

  private readEntries(entries: readonly Entry[], tokens: readonly Token[], at: number, last: number): void {
    for (let entry = 0; entry < entries.length; entry += 1) {
      const { table, words, value } = entries[entry] as Entry;
      if (goesOn(words, tokens, at, last))
        (this.lists[table] as Hits<unknown>).add(value, at, at + words.length);
    }
  }
}
