import SearchableMap from "minisearch/SearchableMap";
import { LANGUAGES, type Language } from "../../model/index.ts";
import { fold } from "../words/fold.ts";
import { stemOf } from "../words/stem.ts";

interface Word {
  readonly stems: string[];
}

/** A word of the register that a typed one may mean. */
export interface Near {
  readonly stems: readonly string[];
  /** Slips between the two; 0 where the word begins with what was typed. */
  readonly slips: number;
  readonly count: number;
}

/** Every word of the register, folded, with the stem that it is indexed by. */
export class Vocabulary {
  readonly #words = new SearchableMap<Word>();
  readonly #stems = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #known: Readonly<Record<Language, Map<string, string>>>;

  constructor() {
    this.#known = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()])) as never;
  }

  /** Takes in a word of a text in a language and gives its stem, which is empty where nothing of it is a letter. */
  add(written: string, language: Language): string {
    const known = this.#known[language];
    let stem = known.get(written);
    if (stem === undefined) {
      stem = this.#read(written, language);
      known.set(written, stem);
    }
    this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + 1);
    return stem;
  }

  /** The stem of a word of a text that was taken in, or of any other. */
  stemOf(written: string, language: Language): string {
    const known = this.#known[language].get(written);
    return known ?? stemOf({ written, folded: fold(written) }, language);
  }

  #read(written: string, language: Language): string {
    const folded = fold(written);
    if (folded === "") return "";
    const stem = stemOf({ written, folded }, language);
    this.#learn(folded, stem);
    return stem;
  }

  #learn(folded: string, stem: string): void {
    const word = this.#words.get(folded) ?? { stems: [] };
    if (!word.stems.includes(stem)) word.stems.push(stem);
    this.#words.set(folded, word);
  }

  /** Takes in a symbol or number of a document, which has no stem, with its short forms. */
  addSymbols(symbols: readonly string[]): readonly string[] {
    for (const symbol of symbols) {
      this.#learn(symbol, symbol);
      this.#stems.set(symbol, (this.#stems.get(symbol) ?? 0) + 1);
    }
    return symbols;
  }

  /** Takes in codes, which nobody types. */
  addCodes(codes: readonly string[]): readonly string[] {
    for (const code of codes) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    return codes;
  }

  /** How many entries have a code. */
  haveCode(code: string): number {
    return this.#codes.get(code) ?? 0;
  }

  /** How often a stem or a symbol stands in the register. */
  countOf(stem: string): number {
    return this.#stems.get(stem) ?? 0;
  }

  stemsOf(folded: string): readonly string[] {
    return this.#words.get(folded)?.stems ?? [];
  }

  #near(folded: string, stems: readonly string[], slips: number): Near & { folded: string } {
    return { folded, stems, slips, count: Math.max(...stems.map((stem) => this.countOf(stem))) };
  }

  /** The commonest words that begin so. */
  beginning(folded: string, most: number): Near[] {
    const found = [...this.#words.atPrefix(folded)].map(([word, { stems }]) => this.#near(word, stems, 0));
    return found.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1)).slice(0, most);
  }

  /** Words with at most so many slips, the nearest and commonest first. */
  around(folded: string, slips: number, most: number): Near[] {
    const found = [...this.#words.fuzzyGet(folded, slips)].map(([word, [{ stems }, distance]]) =>
      this.#near(word, stems, distance),
    );
    return found
      .sort((a, b) => a.slips - b.slips || b.count - a.count || (a.folded < b.folded ? -1 : 1))
      .slice(0, most);
  }
}
