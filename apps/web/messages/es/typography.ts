import { typesetter } from "../typography.ts";

/** The space before the sign of percent does not break (Ortografía de la lengua española, RAE, 2010). */
export const typeset = typesetter([[/ (?=%)/gu, "\u00a0"]]);
