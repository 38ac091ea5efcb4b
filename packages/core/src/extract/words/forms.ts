import type { Writing } from "./writing.ts";

/** A form before a phrasebook is asked about it. */
export interface BareForm {
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

/** A spelling that occurs in a text, told once, however often it stands there. */
export interface Form extends BareForm {
  /** What the phrasebook that it is made for knows of it. */
  readonly head: unknown;
  readonly hash: number;
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;
const WORD = /^[\p{L}\p{N}]/u;
const OPENS = /^[\p{Lu}\p{Lo}\p{N}“"‘'([*«-]/u;

const FIRST_SIZE = 1024;
const MOST_FILLED = 0.6;

/** Says what the lexicon knows of a form, folded and as it is written. */
export type Classify = (lower: string, raw: string) => number;

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

/**
 * A part of a text as a string of its own: it holds on to nothing else of the text, and equal ones are one string in
 * engines that keep names of properties once, so that they are compared by address.
 */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return own(String.fromCharCode(...codes));
}

const own = (string: string): string => Object.keys({ [string]: true })[0] ?? string;

/** Whether a form is written as a stretch of a text of its length is. */
function isWritten(raw: string, text: string, start: number): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
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
  /** The hash of each form of the table at its slot. */
  private hashes = new Int32Array(FIRST_SIZE);
  private count = 0;
  /** Forms of single code units by their high and low byte. */
  private pages: (Form | undefined)[][] = [];

  private readonly headOf: (form: BareForm) => unknown;

  constructor(
    writing: Writing,
    classify: Classify = () => 0,
    headOf: (form: BareForm) => unknown = () => undefined,
  ) {
    this.writing = writing;
    this.classify = classify;
    this.headOf = headOf;
  }

  /** The form of a stretch of a text, whose hash may be known. */
  of(text: string, start: number, end: number, hash = hashOf(text, start, end)): Form {
    const { table, hashes } = this;
    const mask = hashes.length - 1;
    let slot = slotOf(hash, mask);
    for (let form = table[slot]; form; form = table[slot]) {
      if (hashes[slot] === hash && form.raw.length === end - start && isWritten(form.raw, text, start))
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
    const lower = own(word ? this.writing.fold(raw) : raw === "’" ? "'" : raw);
    const bare = {
      lower,
      bare: own(this.writing.bare(lower)),
      raw,
      word,
      capitals: CAPITALS.test(raw),
      opens: OPENS.test(raw),
      leans: doesLean(raw, lower, this.writing),
      classes: this.classify(lower, raw),
      heads: [],
    };
    return withHead(bare, this.headOf(bare), hash);
  }

  private add(form: Form): Form {
    if (this.count >= MOST_FORMS) this.reset(FIRST_SIZE);
    if (this.count > this.table.length * MOST_FILLED) this.grow();
    this.put(form);
    return form;
  }

  private reset(size: number): void {
    this.table = new Array(size);
    this.hashes = new Int32Array(size);
    this.pages = [];
    this.count = 0;
  }

  private grow(): void {
    const old = this.table;
    this.reset(old.length * 2);
    for (const form of old) if (form) this.put(form);
  }

  /** Puts a form into the first free slot from its own on. */
  private put(form: Form): void {
    const mask = this.table.length - 1;
    let slot = slotOf(form.hash, mask);
    while (this.table[slot]) slot = (slot + 1) & mask;
    this.table[slot] = form;
    this.hashes[slot] = form.hash;
    this.count += 1;
  }
}

/** A form with what is asked of it at every word first, so that it lies together. */
const withHead = ({ raw, leans, lower, classes, ...rest }: BareForm, head: unknown, hash: number): Form => ({
  raw,
  leans,
  lower,
  classes,
  head,
  hash,
  ...rest,
});

/** Letters of the shortest word that another may lean on, the leaning one included. */
const LEAST_LEANING = 3;

const doesLean = (raw: string, lower: string, { leaning }: Writing): boolean =>
  leaning !== undefined &&
  raw.length >= LEAST_LEANING &&
  raw[0] === leaning.letter &&
  !leaning.own.has(lower);
