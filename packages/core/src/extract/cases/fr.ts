import type { MarkedCase } from "./marked.ts";

/** What the codebook's rules give in this language. */
export const FRENCH: readonly MarkedCase[] = [];

/** Texts that hold no statement, or none besides the marked ones. */
export const FRENCH_NEGATIVES: readonly MarkedCase[] = [];
