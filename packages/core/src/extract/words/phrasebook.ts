import type { Form } from "./forms.ts";
import { matches, newSlot, type Pattern, type PhraseMatch, type PhraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Writing } from "./writing.ts";

/** A phrase with the table that it is from, by its place among the book's tables. */
interface Entry {
  readonly table: number;
  readonly words: readonly Pattern[];
  readonly value: unknown;
}

/** What a form is to a book: the phrases that begin with it, the longer ones first, and whether it may be a second word. */
interface Head {
  readonly alone: readonly Entry[];
  readonly longer: readonly Entry[];
  readonly second: boolean;
}

const NONE: Head = { alone: [], longer: [], second: false };
const NOTHING: readonly Entry[] = [];

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

/** Pairs of words that are remembered at once, a power of two. */
const PAIRS = 1 << 14;

/** Which phrases go on with which second word: what was worked out last for each pair of forms. */
class Pairs {
  private readonly firsts = new Int32Array(PAIRS);
  private readonly seconds = new Int32Array(PAIRS);
  private readonly known: (readonly Entry[])[] = new Array(PAIRS).fill(NOTHING);

  /** Of some phrases those whose second word a form is. */
  of(longer: readonly Entry[], first: Form, second: Form): readonly Entry[] {
    const slot = (Math.imul(first.id, 0x9e3779b1) ^ Math.imul(second.id, 0x85ebca6b)) >>> 18;
    if (this.firsts[slot] === first.id && this.seconds[slot] === second.id)
      return this.known[slot] as readonly Entry[];
    const found = longer.filter(({ words: [, word] }) => word && matches(word, second));
    this.firsts[slot] = first.id;
    this.seconds[slot] = second.id;
    this.known[slot] = found.length > 0 ? found : NOTHING;
    return found;
  }
}

/** Whether the words of a phrase from the third one on follow; the first two are known to stand there. */
function goesOn(words: readonly Pattern[], tokens: readonly Token[], at: number, last: number): boolean {
  if (at + words.length > last) return false;
  for (let offset = 2; offset < words.length; offset += 1) {
    if (!matches(words[offset] as Pattern, (tokens[at + offset] as Token).form)) return false;
  }
  return true;
}

/** The second words of phrases, to ask of a form whether it is one. */
class Seconds {
  private readonly whole = new Set<string>();
  private readonly starts = new Set<string>();

  constructor(entries: Iterable<Entry>) {
    for (const { words } of entries) {
      const [, second] = words;
      if (second) (second.starred ? this.starts : this.whole).add(second.text);
    }
  }

  has({ lower, bare }: Form): boolean {
    if (this.whole.has(lower) || this.whole.has(bare)) return true;
    if (this.starts.has(bare)) return true;
    for (let length = 0; length <= lower.length; length += 1) {
      if (this.starts.has(lower.slice(0, length))) return true;
    }
    return false;
  }
}

/**
 * Several tables of phrases that are looked up together, in one pass over the tokens of a clause. Its tokens must be of
 * one table of forms, and always of the same one.
 */
export class Phrasebook<Values extends object> {
  private readonly tables: readonly PhraseTable<unknown>[];
  private readonly entries = new Map<unknown, Entry>();
  private readonly seconds: Seconds;
  private readonly slot: number;
  private readonly pairs = new Pairs();
  private readonly lists: readonly Hits<unknown>[];
  private readonly found: Found<Values>;

  /** `slot`: a place among the heads of forms that no other book or table uses for the same forms. */
  constructor(tables: Tables<Values>, writing: Writing, slot = newSlot(writing)) {
    const named = Object.entries(tables) as [string, PhraseTable<unknown>][];
    this.slot = slot;
    this.tables = named.map(([, table]) => table);
    this.tables.forEach((table, index) => {
      for (const phrase of table.phrases()) this.entries.set(phrase, { ...phrase, table: index });
    });
    this.seconds = new Seconds(this.entries.values());
    this.lists = named.map(() => new Hits<unknown>());
    const hits = Object.fromEntries(named.map(([name], index) => [name, this.lists[index]]));
    this.found = { hits: hits as Found<Values>["hits"], classes: 0 };
  }

  private newHead(form: Form): Head {
    const entries = this.tables
      .flatMap((table) => table.starting(form))
      .map((phrase) => this.entries.get(phrase) as Entry);
    const second = this.seconds.has(form);
    const alone = entries.filter(({ words }) => words.length === 1);
    const longer = entries.filter(({ words }) => words.length > 1);
    const head = entries.length > 0 || second ? { alone, longer, second } : NONE;
    form.heads[this.slot] = head;
    return head;
  }

  private headOf(form: Form): Head {
    return (form.heads[this.slot] as Head | undefined) ?? this.newHead(form);
  }

  /** Reads some tokens, end exclusive. */
  read(tokens: readonly Token[], first: number, last: number): Found<Values> {
    for (const list of this.lists) list.count = 0;
    const { found, lists } = this;
    found.classes = 0;
    let next = first < last ? this.headOf((tokens[first] as Token).form) : NONE;
    for (let at = first; at < last; at += 1) {
      const head = next;
      found.classes |= (tokens[at] as Token).form.classes;
      next = at + 1 < last ? this.headOf((tokens[at + 1] as Token).form) : NONE;
      if (head === NONE) continue;
      if (next.second && head.longer.length > 0) this.readLonger(head.longer, tokens, at, last);
      const { alone } = head;
      for (let entry = 0; entry < alone.length; entry += 1) {
        const { table, value } = alone[entry] as Entry;
        (lists[table] as Hits<unknown>).add(value, at, at + 1);
      }
    }
    return found;
  }

  private readLonger(longer: readonly Entry[], tokens: readonly Token[], at: number, last: number): void {
    const fitting = this.pairs.of(longer, (tokens[at] as Token).form, (tokens[at + 1] as Token).form);
    for (let entry = 0; entry < fitting.length; entry += 1) {
      const { table, words, value } = fitting[entry] as Entry;
      if (goesOn(words, tokens, at, last))
        (this.lists[table] as Hits<unknown>).add(value, at, at + words.length);
    }
  }
}
