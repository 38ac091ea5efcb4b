import type { Writing } from "./writing.ts";

/** A spelling that occurs in a text, told once, however often it stands there. */
export interface Form {
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

/** All forms of one text. A look-up reads the text in place, so that a form is cut out of it once. */
export class Forms {
  readonly writing: Writing;
  private readonly classify: Classify;
  private table: (Form | undefined)[] = new Array(FIRST_SIZE);
  private count = 0;
  /** Forms of single code units by their high and low byte. */
  private readonly pages: (Form | undefined)[][] = [];

  constructor(writing: Writing, classify: Classify) {
    this.writing = writing;
    this.classify = classify;
  }

  /** The form of a stretch of a text. */
  of(text: string, start: number, end: number): Form {
    const mask = this.table.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let form = this.table[slot]; form; form = this.table[slot]) {
      if (form.raw.length === end - start && text.startsWith(form.raw, start)) return form;
      slot = (slot + 1) & mask;
    }
    const made = this.make(text.slice(start, end));
    this.table[slot] = made;
    this.count += 1;
    if (this.count > this.table.length * MOST_FILLED) this.grow();
    return made;
  }

  /** The form of one code unit of a text. */
  ofUnit(text: string, at: number): Form {
    const code = text.charCodeAt(at);
    this.pages[code >> 8] ??= new Array(256);
    const page = this.pages[code >> 8] as (Form | undefined)[];
    const known = page[code & 0xff];
    if (known) return known;
    const made = this.of(text, at, at + 1);
    page[code & 0xff] = made;
    return made;
  }

  private make(raw: string): Form {
    const word = WORD.test(raw);
    const lower = word ? this.writing.fold(raw) : raw === "’" ? "'" : raw;
    return {
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

  private grow(): void {
    const old = this.table;
    this.table = new Array(old.length * 2);
    const mask = this.table.length - 1;
    for (const form of old) {
      if (!form) continue;
      let slot = hashOf(form.raw, 0, form.raw.length) & mask;
      while (this.table[slot]) slot = (slot + 1) & mask;
      this.table[slot] = form;
    }
  }
}

/** Letters of the shortest word that another may lean on, the leaning one included. */
const LEAST_LEANING = 3;

const leans = (raw: string, lower: string, { leaning }: Writing): boolean =>
  leaning !== undefined &&
  raw.length >= LEAST_LEANING &&
  raw[0] === leaning.letter &&
  !leaning.own.has(lower);

/** FNV-1a over the code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
