import { LANGUAGES, type Language, type Snapshot } from "../../model/index.ts";
import { codeOf } from "../entries/codes.ts";
import { CONCEPTS } from "../lexicon/lexicon.ts";

/** What a word or name of any language stands for in the register. */
export interface Meaning {
  /** English words for it, the usual first. */
  readonly english: readonly string[];
  readonly codes: readonly string[];
}

/** A word or name in a language that has a meaning; undefined where the language is not known. */
export interface Form {
  readonly text: string;
  readonly language: Language | undefined;
  readonly meaning: Meaning;
}

const formsIn = (texts: Readonly<Partial<Record<Language, readonly string[]>>>, meaning: Meaning): Form[] =>
  LANGUAGES.flatMap((language) => (texts[language] ?? []).map((text) => ({ text, language, meaning })));

interface Named {
  readonly name: Readonly<Partial<Record<Language, string | undefined>>> & { readonly en: string };
  readonly aliases: readonly string[];
}

/** Names in Latin letters, which stand in English texts too. */
const LATIN = /^[\p{Script=Latin}\p{P}\p{Zs}\p{N}]{1,60}$/u;

function formsOfName({ name, aliases }: Named, codes: readonly string[], more: readonly string[]): Form[] {
  const meaning = { english: [name.en, ...aliases.filter((alias) => LATIN.test(alias))], codes };
  const names = LANGUAGES.flatMap((language) => {
    const text = name[language];
    return text === undefined ? [] : [{ text, language, meaning }];
  });
  return [...names, ...[...aliases, ...more].map((text) => ({ text, language: undefined, meaning }))];
}

/** All words and names that bridge the languages: the concepts of the field, and the parties and bodies of a snapshot. */
export function formsOf({ parties, bodies }: Pick<Snapshot, "parties" | "bodies">): Form[] {
  return [
    ...CONCEPTS.flatMap((concept) => formsIn(concept, { english: concept.en, codes: concept.codes ?? [] })),
    ...parties.flatMap((party) =>
      formsOfName(party, [codeOf("party", party.id)], party.iso3166 ? [party.iso3166.alpha3] : []),
    ),
    ...bodies.flatMap((body) => formsOfName(body, [], [])),
  ];
}
