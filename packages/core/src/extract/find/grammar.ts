import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Carrier } from "./carrier.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What finds the carriers of a language and cuts their complements apart. */
export interface Grammar {
  readonly lexicon: Lexicon;
  /** All carriers of a sentence, in order. */
  carriersOf(view: SentenceView): Carrier[];
  /** First tokens of the coordinated complements of a carrier after its first one; `end` is where its clause ends. */
  complementStarts(view: SentenceView, carrier: Carrier, end: number): number[];
  /** Whether an item that begins at a token is an order (`Ensure that …`). */
  isImperative(view: SentenceView, at: number): boolean;
}
