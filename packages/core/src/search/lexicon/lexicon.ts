import { LANGUAGES, type Language } from "../../model/index.ts";
import { fold } from "../words/fold.ts";
import conceptData from "./concepts.json" with { type: "json" };
import placeData from "./places.json" with { type: "json" };
import stopData from "./stop-words.json" with { type: "json" };

/** Words of the six languages that say the same, the usual one first, and the codes that they stand for. */
export type Concept = Readonly<Record<Language, readonly string[]>> & { readonly codes?: readonly string[] };

export const CONCEPTS: readonly Concept[] = conceptData.concepts;

const stopWords = new Map(LANGUAGES.map((language) => [language, new Set(stopData[language].map(fold))]));

/** Languages in which a folded word tells nothing. */
export const stoppedIn = (folded: string): Language[] =>
  LANGUAGES.filter((language) => stopWords.get(language)?.has(folded));

const places = new Map(
  Object.entries(placeData.places).flatMap(([place, names]) => names.map((name) => [fold(name), place])),
);
const signs = new Map(Object.entries(placeData.signs));

/** The word that locators have for the unit of a text that a word names: `art` for `article`. */
export const placeNamed = (folded: string): string | undefined =>
  places.get(folded) ?? signs.get(folded[0] ?? "");
