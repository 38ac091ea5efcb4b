import { typesetter } from "../typography.ts";

/** The spaces before a dash and before the sign of percent do not break. */
export const typeset = typesetter([[/ (?=[—%])/gu, "\u00a0"]]);
