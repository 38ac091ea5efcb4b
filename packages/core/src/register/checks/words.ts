import { type Issue, LANGUAGES, type Language } from "../../model/index.ts";
import { issueAt, type Keys, type Place } from "../place.ts";
import type { ReadFile } from "../read-file.ts";
import type { FileKind } from "../record-file.ts";
import type { Check } from "./check.ts";

/** A letter that words in a language have. Latin letters stand in all of them: names and symbols use them. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const FOREIGN: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  fr: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  es: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
};

/** Two spaces, a no-break space where no French punctuation asks for one, an invisible sign that no script needs. */
const UNTIDY = / {2}|\u00A0(?![:;!?»%\d])(?<!«\u00A0)|[\u00AD\u200B\u2060\uFEFF]/u;

const isLanguage = (key: PropertyKey): key is Language => LANGUAGES.some((language) => language === key);

interface Words {
  readonly text: string;
  readonly language: Language | undefined;
  readonly place: () => Place;
}

/** Every piece of text in a file; `language` where its key names one. */
function wordsIn(value: unknown, file: ReadFile, keys: Keys): Words[] {
  if (typeof value === "string") {
    const key = keys.at(-1) ?? "";
    const language = isLanguage(key) && keys.at(-2) !== "ranges" ? key : undefined;
    return [{ text: value, language, place: () => file.place(...keys) }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    wordsIn(inner, file, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

function findings({ text, language, place }: Words): Issue[] {
  if (UNTIDY.test(text)) {
    const tip = "Put one plain space between words; invisible signs make equal words unequal.";
    return [issueAt(place(), "untidy-words", "has a doubled, unbroken or invisible space", tip)];
  }
  if (!language || text.trim() === "" || (SCRIPTS[language].test(text) && !FOREIGN[language]?.test(text)))
    return [];
  const tip = "Put the words under the code of their language: en, fr, es, zh, ru, ar.";
  return [issueAt(place(), "wrong-script", `stands under ${language}, but is not in its script`, tip)];
}

/** Files whose words are others' or what was before, and digits. */
const OF_OTHERS: ReadonlySet<FileKind> = new Set(["history", "parties", "fingerprints"]);

export const words: Check = {
  name: "words",
  description: "Words are in the script of their language, with plain single spaces.",
  scope: "file",
  severity: "error",
  excusable: true,
  check: (file) =>
    file.kind && OF_OTHERS.has(file.kind) ? [] : wordsIn(file.value, file, []).flatMap(findings),
};
