import { LOCALES } from "../../lib/languages.ts";

const list = new Intl.ListFormat(LOCALES.es, { style: "long", type: "conjunction" });

/** Joins names with “y”, and with “e” before the sound of i: “Francia e India”. */
export const listed = (names: readonly string[]): string => list.format(names);
