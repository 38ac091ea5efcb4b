import type { PartyNames } from "../gazetteer.ts";
import { CLASS, type Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence } from "../words/sentences.ts";
import type { Token } from "../words/tokens.ts";
import type { Spans } from "./phrases/spans.ts";

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
  private runs: number[] | undefined;
  private readonly relatives: number[] = [];
  /** What the finders by phrases keep of it. */
  spans: Spans | undefined;

  constructor(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon, parties: PartyNames) {
    this.tokens = tokens;
    this.first = sentence.first;
    this.last = sentence.last;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** What is asked again and again about the words before a place is worked out once, in one pass. */
  private lookBack(): number[] {
    if (this.runs) return this.runs;
    const runs: number[] = [];
    let run = this.first;
    let relative = -1;
    for (let at = this.first; at < this.last; at += 1) {
      const classes = this.classes(at);
      runs.push(run);
      if (classes & CLASS.mark) run = at + 1;
      if (classes & CLASS.relative) relative = at;
      this.relatives.push(relative);
    }
    runs.push(run);
    this.runs = runs;
    return runs;
  }

  /** Bits of the classes of a word; none outside the sentence. */
  classes(index: number): number {
    return index >= this.first && index < this.last ? (this.tokens[index]?.classes ?? 0) : 0;
  }

  lower(index: number): string {
    return index >= this.first && index < this.last ? (this.tokens[index]?.lower ?? "") : "";
  }

  isWord(index: number): boolean {
    return index >= this.first && index < this.last && (this.tokens[index]?.form.word ?? false);
  }

  isMark(index: number): boolean {
    return (this.classes(index) & CLASS.mark) !== 0;
  }

  isAdverb(index: number): boolean {
    return (this.classes(index) & CLASS.adverb) !== 0;
  }

  isRelative(index: number): boolean {
    return (this.classes(index) & CLASS.relative) !== 0;
  }

  /** The last index before `index` that is no adverb and no auxiliary. */
  beforeAdverbs(index: number): number {
    let at = index - 1;
    const least = Math.max(this.first, index - MOST_ADVERBS);
    while (at >= least && this.classes(at) & (CLASS.adverb | CLASS.light)) at -= 1;
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
    return this.lookBack()[index - this.first] ?? this.first;
  }

  /** Whether a word that opens a relative or subordinate clause stands from `from` on, before `index`. */
  relativeBetween(from: number, index: number): boolean {
    this.lookBack();
    return (this.relatives[index - 1 - this.first] ?? -1) >= from;
  }

  /** Start of the party name that ends just before `end`, or -1. */
  partyEndingAt(end: number): number {
    return this.parties.endingAt(this.tokens, this.first, end);
  }
}
