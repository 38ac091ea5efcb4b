import type { PartyNames } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

const MARKS = new Set([",", ";", ":", "—", "–", "(", ")"]);

/** More adverbs in a row are no language. */
const MOST_ADVERBS = 20;

/** A sentence with what the finders ask of it. Indices are those of the provision's tokens. */
export class SentenceView {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly lexicon: Lexicon;
  private readonly parties: PartyNames;
  /** For each token of the sentence, where its run of words begins; and the last relative word at or before it. */
  private readonly runs: number[] = [];
  private readonly relatives: number[] = [];

  constructor(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon, parties: PartyNames) {
    this.tokens = tokens;
    this.first = sentence.first;
    this.last = sentence.last;
    this.lexicon = lexicon;
    this.parties = parties;
    this.lookBack();
  }

  /** What is asked again and again about the words before a place is worked out once, in one pass. */
  private lookBack(): void {
    let run = this.first;
    let relative = -1;
    for (let at = this.first; at < this.last; at += 1) {
      this.runs.push(run);
      if (this.isMark(at)) run = at + 1;
      if (this.lexicon.relatives.has(this.lower(at))) relative = at;
      this.relatives.push(relative);
    }
    this.runs.push(run);
  }

  lower(index: number): string {
    return index >= this.first && index < this.last ? (this.tokens[index]?.lower ?? "") : "";
  }

  isMark(index: number): boolean {
    return MARKS.has(this.lower(index));
  }

  isAdverb(index: number): boolean {
    const word = this.lower(index);
    if (this.lexicon.adverbs.has(word)) return true;
    return word.length > 4 && word.endsWith("ly") && !this.lexicon.baseVerbs.has(word);
  }

  /** The last index before `index` that is no adverb. */
  beforeAdverbs(index: number): number {
    let at = index - 1;
    const least = Math.max(this.first, index - MOST_ADVERBS);
    while (at >= least && (this.isAdverb(at) || this.lower(at) === "have" || this.lower(at) === "has"))
      at -= 1;
    return at;
  }

  /** The first index from `index` on that is no adverb. */
  afterAdverbs(index: number): number {
    let at = index;
    const most = Math.min(this.last, index + MOST_ADVERBS);
    while (at < most && this.isAdverb(at)) at += 1;
    return at;
  }

  /** Start of the run of words before `index` that no mark interrupts. */
  runStart(index: number): number {
    return this.runs[index - this.first] ?? this.first;
  }

  /** Whether a word that opens a relative or subordinate clause stands from `from` on, before `index`. */
  relativeBetween(from: number, index: number): boolean {
    return (this.relatives[index - 1 - this.first] ?? -1) >= from;
  }

  /** A base form of a verb that is not read as a noun here. */
  isVerb(index: number): boolean {
    const { baseVerbs, alsoNouns, sometimesNouns, determiners, pronouns, prepositions } = this.lexicon;
    const word = this.lower(index);
    const next = this.lower(index + 1);
    if (!baseVerbs.has(word) || next === "of") return false;
    const often = alsoNouns.has(word);
    if (!often && !sometimesNouns.has(word)) return true;
    if (determiners.has(next) || pronouns.has(next) || this.lower(index - 1).endsWith("ly")) return true;
    if (often || prepositions.has(next) || !this.tokens[index + 1]?.word) return false;
    return this.lower(index - 1) === "," || this.lower(index - 2) === ",";
  }

  /** Start of the party name that ends just before `end`, or -1. */
  partyEndingAt(end: number): number {
    return this.parties.endingAt(this.tokens, this.first, end);
  }
}
