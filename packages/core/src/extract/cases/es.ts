import type { MarkedCase } from "./marked.ts";

/** What the codebook's rules give in this language. */
export const SPANISH: readonly MarkedCase[] = [];

/** Texts that hold no statement, or none besides the marked ones. */
export const SPANISH_NEGATIVES: readonly MarkedCase[] = [];
