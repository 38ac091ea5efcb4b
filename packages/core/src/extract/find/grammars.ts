import type { Language } from "../../model/index.ts";
import { data as arabic } from "../lexicon/ar.ts";
import { data as spanish } from "../lexicon/es.ts";
import { data as french } from "../lexicon/fr.ts";
import { type PhraseData, phraseLexiconOf } from "../lexicon/phrase-lexicon.ts";
import { data as russian } from "../lexicon/ru.ts";
import { data as chinese } from "../lexicon/zh.ts";
import { ENGLISH_GRAMMAR } from "./english/grammar.ts";
import type { Grammar } from "./grammar.ts";
import { phraseGrammar } from "./phrases/grammar.ts";

const DATA: Readonly<Record<Exclude<Language, "en">, PhraseData>> = {
  ar: arabic,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

const compiled = new Map<Language, Grammar>([["en", ENGLISH_GRAMMAR]]);

/** The grammar of a language, compiled when it is first asked for. */
export function grammarOf(language: Language): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = phraseGrammar(phraseLexiconOf(language, DATA[language as Exclude<Language, "en">]));
  compiled.set(language, grammar);
  return grammar;
}
