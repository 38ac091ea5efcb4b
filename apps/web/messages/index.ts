import { en } from "./en.ts";

/** The words of the interface. Pages and components read them here, so that a language is one more module. */
export const messages = en;
