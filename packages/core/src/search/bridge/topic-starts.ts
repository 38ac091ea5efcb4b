import { topicWords } from "../../extract/index.ts";
import type { Language } from "../../model/index.ts";
import { codeOf } from "../entries/codes.ts";
import { fold } from "../words/fold.ts";
import type { Found } from "./bridge.ts";

/** How strongly a word has to speak for a topic, from 0 to 6, and how long its beginning has to be. */
const LEAST = 3.5;
const SHORTEST = 3;

/** Words by which the extractor tells topics, whole or by their beginnings, as a bridge from words to topics. */
export class TopicStarts {
  readonly #byLanguage = new Map<Language, Map<string, Found[]>>();

  #read(language: Language): Map<string, Found[]> {
    const words = new Map<string, Found[]>();
    for (const { term, topic } of topicWords(language, LEAST)) {
      if (term.includes(" ")) continue;
      const key = term.endsWith("*") ? `${fold(term)}*` : fold(term);
      const found = { meaning: { english: [], codes: [codeOf("topic", topic)] }, language };
      words.set(key, [...(words.get(key) ?? []), found]);
    }
    this.#byLanguage.set(language, words);
    return words;
  }

  /** Topics of the longest beginning of a word that is known in a language, or of the word itself. */
  find(folded: string, languages: readonly Language[]): Found[] {
    return languages.flatMap((language) => {
      const words = this.#byLanguage.get(language) ?? this.#read(language);
      const whole = words.get(folded);
      if (whole) return whole;
      for (let length = folded.length; length >= SHORTEST; length -= 1) {
        const found = words.get(`${folded.slice(0, length)}*`);
        if (found) return found;
      }
      return [];
    });
  }
}
