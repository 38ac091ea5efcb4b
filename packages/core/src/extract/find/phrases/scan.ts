import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";
import { leadOf } from "./places.ts";

const CLAUSE_MARKS = new Set([";", "؛", "；", ":", "："]);
/** Marks between clauses that are each a sentence of its own. */
export const PARTING_MARKS = new Set([";", "؛", "；"]);

/** Tokens of a phrase, end exclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A sentence while carriers are looked for in it: what is asked of it again and again is worked out once. */
export class Scan {
  readonly view: SentenceView;
  readonly lexicon: PhraseLexicon;
  /** First token that is no connective, adverb or opening mark. */
  readonly lead: number;
  /** The speaker that the sentence opens with, if it opens with one. */
  readonly opener: Span | undefined;
  /** Whether the sentence opens with an adjunct. */
  readonly fronted: boolean;
  private clauses: number[] | undefined;
  private readonly parts: number[] = [];

  constructor(view: SentenceView, lexicon: PhraseLexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.lead = leadOf(view, lexicon);
    this.opener = lexicon.speakers.longestAt(view.tokens, this.lead, view.last);
    this.fronted = lexicon.prepositions.longestAt(view.tokens, this.lead, view.last) !== undefined;
  }

  private lookBack(): number[] {
    if (this.clauses) return this.clauses;
    const clauses: number[] = [];
    let clause = this.view.first;
    let part = this.view.first;
    for (let at = this.view.first; at < this.view.last; at += 1) {
      clauses.push(clause);
      this.parts.push(part);
      if (!this.view.isMark(at)) continue;
      const word = this.view.lower(at);
      if (CLAUSE_MARKS.has(word)) clause = at + 1;
      if (PARTING_MARKS.has(word)) part = at + 1;
    }
    this.clauses = clauses;
    return clauses;
  }

  /** Where the clause that holds a place begins: behind the last mark that parts clauses, or with the sentence. */
  clauseStart(at: number): number {
    return this.lookBack()[at - this.view.first] ?? this.view.first;
  }

  /** Where the part of the sentence that semicolons mark off begins. */
  partStart(at: number): number {
    this.lookBack();
    return this.parts[at - this.view.first] ?? this.view.first;
  }
}
