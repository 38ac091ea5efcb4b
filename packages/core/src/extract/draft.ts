import type { ForceId, PartyId, Range, Segment } from "../model/index.ts";
import type { Names } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Token } from "./words/tokens.ts";

/** How the force of a clause was found. */
type Form = "stance" | "participle" | "modal" | "plain" | "imperative" | "item";

/** A clause that the finders take for a statement. Token indices count the provision's tokens, end exclusive. */
export interface Draft {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly range: Range;
  readonly trigger: Range;
  /** Tokens of the carrying words; equal where the force comes from elsewhere. */
  readonly carrier: readonly [first: number, last: number];
  /** Token where the subject of the carrier begins; -1 where the clause has none. */
  readonly subject: number;
  readonly form: Form;
  readonly force: ForceId;
  readonly inherited: boolean;
  /** Finders that made it, in order, joined by `>`. */
  readonly rule: string;
}

/** What refiners may know of the text as a whole. */
export interface TextView {
  readonly text: string;
  readonly reported: boolean;
  readonly parties: readonly PartyId[];
  readonly names: Names;
  readonly lexicon: Lexicon;
}
