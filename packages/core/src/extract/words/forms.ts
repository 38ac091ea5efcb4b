import type { Writing } from "./writing.ts";

/** A spelling that occurs in a text, told once, however often it stands there. */
export interface Form {
  /** Tells forms of one table apart. */
  readonly id: number;
  readonly hash: number;
  readonly raw: string;
  /** The form that lexicons are written in: small letters, one apostrophe. */
  readonly lower: string;
  /** `lower` without what leans on it: a possessive, a preposition. */
  readonly bare: string;
  /** Letters or numbers, not a mark of punctuation. */
  readonly word: boolean;
  /** Written in capitals alone, as the short name of a body is. */
  readonly capitals: boolean;
  /** May begin a sentence: a capital, a script without capitals, a number, an opening mark. */
  readonly opens: boolean;
  /** Begins with a letter that is a word of its own (Arabic `و`). */
  readonly leans: boolean;
  /** Bits of the word classes that the lexicon puts it in. */
  readonly classes: number;
  /** What each table of phrases found to begin with it, by the table's slot; filled when first asked. */
  readonly heads: unknown[];
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;
const WORD = /^[\p{L}\p{N}]/u;
const OPENS = /^[\p{Lu}\p{Lo}\p{N}“"‘'([*«-]/u;

const FIRST_SIZE = 1024;
const MOST_FILLED = 0.6;

/** Says what the lexicon knows of a folded form. */
export type Classify = (lower: string) => number;

/** The hash of nothing (FNV-1a over code units). */
export const NO_HASH = 0x811c9dc5;

/** The hash of what has a hash, with one more code unit behind it. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Characters from which on an engine may keep a part of a string as a view on the whole. */
const LONGEST_COPY = 12;

/** A part of a text that holds on to nothing else of it. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start <= LONGEST_COPY) return text.slice(start, end);
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** Forms from which on a table begins anew: no language needs as many, and a table is kept from text to text. */
const MOST_FORMS = 60_000;

/**
 * Forms that occur in texts, with what is known of each. A look-up reads the text in place, so that a form is cut out of
 * it once. What it says of a form does not depend on what was looked up before; tables are kept to save work.
 */
export class Forms {
  readonly writing: Writing;
  private readonly classify: Classify;
  private table: (Form | undefined)[] = new Array(FIRST_SIZE);
  private count = 0;
  private nextId = 0;
  /** Forms of single code units by their high and low byte. */
  private pages: (Form | undefined)[][] = [];

  constructor(writing: Writing, classify: Classify) {
    this.writing = writing;
    this.classify = classify;
  }

  /** The form of a stretch of a text, whose hash may be known. */
  of(text: string, start: number, end: number, hash = hashOf(text, start, end)): Form {
    const { table } = this;
    const mask = table.length - 1;
    let slot = slotOf(hash, mask);
    for (let form = table[slot]; form; form = table[slot]) {
      if (form.hash === hash && form.raw.length === end - start && text.startsWith(form.raw, start))
        return form;
      slot = (slot + 1) & mask;
    }
    return this.add(this.make(copyOf(text, start, end), hash));
  }

  /** The form of one code unit of a text. */
  ofUnit(text: string, at: number, code: number): Form {
    const known = this.pages[code >> 8]?.[code & 0xff];
    if (known) return known;
    const made = this.of(text, at, at + 1);
    this.pages[code >> 8] ??= new Array(256);
    (this.pages[code >> 8] as Form[])[code & 0xff] = made;
    return made;
  }

  private make(raw: string, hash: number): Form {
    const word = WORD.test(raw);
    const lower = word ? this.writing.fold(raw) : raw === "’" ? "'" : raw;
    this.nextId += 1;
    return {
      id: this.nextId,
      hash,
      raw,
      lower,
      bare: this.writing.bare(lower),
      word,
      capitals: CAPITALS.test(raw),
      opens: OPENS.test(raw),
      leans: leans(raw, lower, this.writing),
      classes: this.classify(lower),
      heads: [],
    };
  }

  private add(form: Form): Form {
    if (this.count >= MOST_FORMS) this.clear();
    if (this.count > this.table.length * MOST_FILLED) this.grow();
    put(this.table, form);
    this.count += 1;
    return form;
  }

  private clear(): void {
    this.table = new Array(FIRST_SIZE);
    this.pages = [];
    this.count = 0;
  }

  private grow(): void {
    const table: (Form | undefined)[] = new Array(this.table.length * 2);
    for (const form of this.table) if (form) put(table, form);
    this.table = table;
  }
}

/** Puts a form into the first free slot from its own on. */
function put(table: (Form | undefined)[], form: Form): void {
  const mask = table.length - 1;
  let slot = slotOf(form.hash, mask);
  while (table[slot]) slot = (slot + 1) & mask;
  table[slot] = form;
}

/** Letters of the shortest word that another may lean on, the leaning one included. */
const LEAST_LEANING = 3;

const leans = (raw: string, lower: string, { leaning }: Writing): boolean =>
  leaning !== undefined &&
  raw.length >= LEAST_LEANING &&
  raw[0] === leaning.letter &&
  !leaning.own.has(lower);
