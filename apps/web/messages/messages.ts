import type { en } from "./en/index.ts";
import type { scheme } from "./en/scheme.ts";

/** The shape of some English words, with any words in it: the same keys, lists of the same length, the same functions. */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [Key in keyof Words]: Shape<Words[Key]> };

/** Every word of the interface in one language. English sets the shape: what another one lacks does not compile. */
export type Messages = Shape<typeof en>;

/** Names and meanings of the codebook's forces and topics. */
export type Scheme = Shape<typeof scheme>;
