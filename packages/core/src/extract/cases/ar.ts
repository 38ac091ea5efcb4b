import type { MarkedCase } from "./marked.ts";

/** What the codebook's rules give in this language. */
export const ARABIC: readonly MarkedCase[] = [];

/** Texts that hold no statement, or none besides the marked ones. */
export const ARABIC_NEGATIVES: readonly MarkedCase[] = [];
