import type { ForceId } from "../../model/index.ts";

/**
 * Words that carry a stance, found in one sentence. Indices count tokens of the provision.
 * `start` is where the clause begins that they rule; `subject` where its subject does (the carrier itself where there is none).
 */
export interface Carrier {
  readonly rule: string;
  readonly force: ForceId;
  readonly first: number;
  /** End of the carrying words, exclusive. */
  readonly last: number;
  readonly subject: number;
  readonly start: number;
  /** `stance`: a verb of saying or doing; `participle`: one without a subject; `modal`: should, shall, … */
  readonly form: "stance" | "participle" | "modal";
  /** What follows: infinitives with `to`, bare ones, or something that is never split. */
  readonly takes: "infinitive" | "bare" | "other";
  /** The subject stands in the clause before. */
  readonly subjectless: boolean;
  /** What stands between the clause before and this one is a clause of its own. */
  readonly independent: boolean;
}

/** A carrier at one word that rules its whole sentence, so that nothing is split off. */
export const rulingWhole = (rule: string, force: ForceId, at: number, sentenceStart: number): Carrier => ({
  rule,
  force,
  first: at,
  last: at + 1,
  subject: sentenceStart,
  start: sentenceStart,
  form: "modal",
  takes: "other",
  subjectless: false,
  independent: false,
});
