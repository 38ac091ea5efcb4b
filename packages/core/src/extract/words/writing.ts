import type { Language } from "../../model/index.ts";
import waw from "../lexicon/ar/waw.json" with { type: "json" };

/** How a language is written, as far as words are told apart and compared. */
export interface Writing {
  /** The form in which two spellings of one word are equal. */
  fold(form: string): string;
  /** A folded form without what leans on it: a possessive, a preposition written together with its noun. */
  bare(lower: string): string;
  /** Short words that lean on the next with an apostrophe (`l'`, `qu'`), without it; each is a word of its own. */
  readonly elided: ReadonlySet<string>;
  /** A letter that is a word of its own at the start of another (Arabic `و`), and the folded words that it belongs to. */
  readonly leaning: { readonly letter: string; readonly own: ReadonlySet<string> } | undefined;
}

const plain = (form: string): string => form.replaceAll("’", "'").replaceAll("\u2011", "-").toLowerCase();

const NO_ELISION: ReadonlySet<string> = new Set();
const POSSESSIVE = /'s$/u;
const LATIN: Writing = {
  fold: plain,
  bare: (lower) => lower.replace(POSSESSIVE, ""),
  elided: NO_ELISION,
  leaning: undefined,
};

const ELIDED = "l d n s c j m t qu jusqu lorsqu puisqu quoiqu".split(" ");

/** Vowel signs, the lengthening stroke and superscript alef; then letters that are written in more than one way. */
const ARABIC_SIGNS = /[\u064B-\u065F\u0670\u0640]/gu;
const ALEF = /[أآٱ]|إ(?!ن$)/gu;
const ARTICLE = /^ال(?=\p{L}{2})/u;
const TANWEEN_ALEF = /(?<=\p{L}{3})ا$/u;

/** Prepositions of one letter, with the article behind them, or before a word long enough to be told from one of their letter. */
const LEANING_PREPOSITION = /^(?:[بك]ال(?=\p{L}{2})|لل(?=\p{L}{2})|[بلك](?=\p{L}{4}))/u;

/** Without vowel signs and article, with one form of each letter. */
const arabic = (form: string): string =>
  form.replaceAll(ARABIC_SIGNS, "").replace(ALEF, "ا").replaceAll("ى", "ي").replace(ARTICLE, "");

/** The last letter of most Arabic nouns of the feminine; before a pronoun that leans on them it is another. */
const FEMININE = /ة$/u;

/** Words that begin with a waw of their own, alone and with the endings that lean on them. */
const OWN_WAW: ReadonlySet<string> = new Set(
  waw.words.flatMap((word) => {
    const stem = word.replace(FEMININE, "ت");
    return [word, ...waw.suffixes.map((suffix) => stem + suffix)].map(arabic);
  }),
);

/** How each language is written; Latin and Cyrillic need no more than small letters. */
export const WRITING: Readonly<Record<Language, Writing>> = {
  en: { ...LATIN },
  es: { ...LATIN },
  ru: { ...LATIN, fold: (form) => plain(form).replaceAll("ё", "е") },
  fr: { ...LATIN, elided: new Set(ELIDED) },
  zh: { ...LATIN },
  ar: {
    fold: arabic,
    bare: (lower) => lower.replace(LEANING_PREPOSITION, "").replace(TANWEEN_ALEF, ""),
    elided: NO_ELISION,
    leaning: { letter: "و", own: OWN_WAW },
  },
};
