import SearchableMap from "minisearch/SearchableMap";
import type { Language, Snapshot } from "../../model/index.ts";
import { stoppedIn } from "../lexicon/lexicon.ts";
import { stemOf } from "../words/stem.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { type Form, formsOf, type Meaning } from "./forms.ts";
import { InstrumentNames } from "./instrument-names.ts";
import { TopicStarts } from "./topic-starts.ts";

/** A word or name that was found in a query, with the language that it is in where that is known. */
export interface Found {
  readonly meaning: Meaning;
  readonly language: Language | undefined;
}

/** Most words of a name that is looked for. */
export const MOST_WORDS = 8;
const MOST_NEAR = 8;

/** Words of a text that tell something; all of them where none does. */
export function telling(tokens: readonly Token[], language?: Language): readonly Token[] {
  const rest = tokens.filter(({ folded }) => {
    const stopped = stoppedIn(folded);
    return language === undefined ? stopped.length === 0 : !stopped.includes(language);
  });
  return rest.length > 0 ? rest : tokens;
}

const foldedKey = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join(" ");
const stemKey = (tokens: readonly Token[], language: Language): string =>
  `${language} ${tokens.map((token) => stemOf(token, language)).join(" ")}`;

function put<Key>(
  map: { get(key: Key): Found[] | undefined; set(key: Key, found: Found[]): unknown },
  key: Key,
  found: Found,
): void {
  const there = map.get(key);
  if (!there) map.set(key, [found]);
  else if (!there.some(({ meaning }) => meaning === found.meaning)) there.push(found);
}

/** The words and names that lead from any language to what the register says in English and in codes. */
export class Bridge {
  readonly instruments: InstrumentNames;
  readonly #forms: () => readonly Form[];
  readonly #folded = new SearchableMap<Found[]>();
  readonly #stems = new Map<string, Found[]>();
  readonly #topics = new TopicStarts();
  #compiled = false;

  constructor(snapshot: Snapshot) {
    this.#forms = () => formsOf(snapshot);
    this.instruments = new InstrumentNames(snapshot.instruments);
  }

  #compile(): void {
    if (this.#compiled) return;
    this.#compiled = true;
    for (const { text, language, meaning } of this.#forms()) {
      const tokens = telling(tokensOf(text), language);
      const found = { meaning, language };
      put(this.#folded, foldedKey(tokens), found);
      put(this.#stems, stemKey(tokens, language ?? "en"), found);
    }
  }

  /** What words in their order mean: as they are written or, where nothing is written so, by their stems. */
  find(tokens: readonly Token[], languages: readonly Language[]): readonly Found[] {
    this.#compile();
    const written = this.#folded.get(foldedKey(tokens));
    if (written) return written;
    const stems = languages.flatMap((language) => this.#stems.get(stemKey(tokens, language)) ?? []);
    return stems.filter((one, index) => stems.findIndex(({ meaning }) => meaning === one.meaning) === index);
  }

  /** The topics that a word speaks for, as the extractor knows it. */
  topics(token: Token, languages: readonly Language[]): readonly Found[] {
    return this.#topics.find(token.folded, languages);
  }

  /** Names that begin with what was typed. */
  beginning(tokens: readonly Token[]): readonly Found[] {
    this.#compile();
    return [...this.#folded.atPrefix(foldedKey(tokens))].slice(0, MOST_NEAR).flatMap(([, found]) => found);
  }

  /** Names with at most so many slips, and how many each has. */
  around(folded: string, slips: number): readonly (Found & { readonly slips: number })[] {
    this.#compile();
    return [...this.#folded.fuzzyGet(folded, slips)].flatMap(([, [found, distance]]) =>
      found.map((one) => ({ ...one, slips: distance })),
    );
  }
}
