import { typesetter } from "../typography.ts";

/** Curved apostrophes. */
export const typeset = typesetter([[/'/gu, "’"]]);
