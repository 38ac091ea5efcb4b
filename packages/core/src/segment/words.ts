import { LANGUAGES, type Language } from "../model/index.ts";
import ar from "./words/ar.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import ru from "./words/ru.json" with { type: "json" };
import zh from "./words/zh.json" with { type: "json" };

/** Units that a word announces, as locators name them. */
export type Unit = "part" | "title" | "chp" | "sec" | "art" | "annex" | "principle";

/** A word of structure: what stands before and behind the number. A number that may be missing is optional. */
export interface UnitWord {
  readonly unit: Unit;
  /** Lower case; empty where the number comes first. */
  readonly before: string;
  readonly after: string;
  readonly optional: boolean;
}

/** Words of structure of one language, or of all. */
export interface Words {
  /** By the code unit that a line begins with. */
  readonly units: ReadonlyMap<number, readonly UnitWord[]>;
  /** Number words (`first`, `premier`), lower case. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that number sections by themselves, in order. */
  readonly sections: readonly string[];
  /** Names of letters that number headings, in order. */
  readonly names: readonly string[];
  /** Alphabets other than the Latin one, in the order of lists. */
  readonly letters: readonly string[];
  /** Words which, behind a numbered unit, show that a sentence only refers to it. */
  readonly references: ReadonlySet<string>;
  /** Words that the name of an enacting body begins with. */
  readonly openers: readonly string[];
  /** Bodies that enact, lower case, without the opener. */
  readonly organs: ReadonlySet<string>;
  /** Words that announce numbered recitals, lower case. */
  readonly recitals: readonly string[];
  /** Words that the closing formula of a treaty begins with, lower case. */
  readonly closings: readonly string[];
  /** Words of page numbers, lower case. */
  readonly pages: ReadonlySet<string>;
}

const DATA = { en, fr, es, zh, ru, ar } as const;
const PLACE = "#";

function unitWord(unit: Unit, template: string): UnitWord {
  const [before = "", after = ""] = template.toLowerCase().split(PLACE);
  return {
    unit,
    before: before.trim(),
    after: after.replace("?", "").trim(),
    optional: after.startsWith("?"),
  };
}

function ordinalsOf(languages: readonly Language[]): Map<string, number> {
  return new Map(
    languages.flatMap((language) =>
      DATA[language].ordinals.flatMap((forms, index) =>
        forms.split("|").map((form) => [form, index + 1] as const),
      ),
    ),
  );
}

/** Words by the first letter of a line, in either case; a word behind its number is found by the number's. */
function unitsOf(languages: readonly Language[], ordinals: Iterable<string>): Map<number, UnitWord[]> {
  const units = new Map<number, UnitWord[]>();
  const firsts = [...ordinals];
  const words = languages.flatMap((language) =>
    Object.entries(DATA[language].units).flatMap(([unit, templates]) =>
      templates.map((template) => unitWord(unit as Unit, template)),
    ),
  );
  for (const word of words) {
    const starts = word.before === "" ? firsts : [word.before];
    const letters = starts.flatMap((start) => [start.charAt(0), start.charAt(0).toUpperCase()]);
    for (const code of new Set(letters.map((letter) => letter.charCodeAt(0)))) {
      units.set(code, [...(units.get(code) ?? []), word]);
    }
  }
  return units;
}

function wordsOf(languages: readonly Language[]): Words {
  const data = languages.map((language) => DATA[language]);
  const lower = (lists: readonly (readonly string[])[]) => lists.flat().map((word) => word.toLowerCase());
  const ordinals = ordinalsOf(languages);
  return {
    units: unitsOf(languages, ordinals.keys()),
    ordinals,
    sections: data.flatMap(({ sections }) => sections),
    names: data.flatMap(({ names }) => names),
    letters: data.flatMap(({ letters }) => letters),
    references: new Set(data.flatMap(({ references }) => references)),
    openers: data.flatMap(({ openers }) => openers),
    organs: new Set(lower(data.map(({ organs }) => organs))),
    recitals: lower(data.map(({ recitals }) => recitals)),
    closings: lower(data.map(({ closings }) => closings)),
    pages: new Set(lower(data.map(({ pages }) => pages))),
  };
}

const ALL = wordsOf(LANGUAGES);
const BY_LANGUAGE: ReadonlyMap<Language, Words> = new Map(
  LANGUAGES.map((language) => [language, wordsOf([language])]),
);

/** Words of structure of a language; of all six where it is not known. */
export const wordsFor = (language: Language | undefined): Words =>
  (language && BY_LANGUAGE.get(language)) ?? ALL;
