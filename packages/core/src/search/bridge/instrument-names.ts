import { type Instrument, LANGUAGES } from "../../model/index.ts";
import { stemOf } from "../words/stem.ts";
import { shortForms, symbolsIn } from "../words/symbols.ts";
import { tokensOf } from "../words/tokens.ts";

/** A word that stands in the titles of more instruments than this names none of them. */
const MOST_NAMED = 12;

const wordsOf = ({ id, title }: Instrument): string[] => [
  ...LANGUAGES.flatMap((language) => tokensOf(title[language] ?? "").map((token) => stemOf(token, language))),
  ...tokensOf(id).map((token) => stemOf(token, "en")),
];

const symbolsOf = ({ id, title, identifiers }: Instrument): string[] =>
  [id, title.en, ...identifiers.map(({ value }) => value)]
    .flatMap((text) => symbolsIn(text).map(({ symbol }) => symbol))
    .flatMap(shortForms);

/** Which instruments a word of a title or a symbol names, so that their statements are found by it. */
export class InstrumentNames {
  readonly #byWord = new Map<string, Set<string>>();

  constructor(instruments: readonly Instrument[]) {
    for (const instrument of instruments) {
      for (const word of [...wordsOf(instrument), ...symbolsOf(instrument)]) {
        const named = this.#byWord.get(word) ?? new Set();
        this.#byWord.set(word, named.add(instrument.id));
      }
    }
  }

  named(stem: string): readonly string[] {
    const named = this.#byWord.get(stem);
    return named && named.size <= MOST_NAMED ? [...named] : [];
  }
}
