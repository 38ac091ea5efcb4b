import type { Included, Localised } from "@concordance/client";
import { LANGUAGE_NAMES } from "../messages/language-names.ts";
import type { Messages } from "../messages/messages.ts";
import { TYPESETTERS } from "../messages/typesetters.ts";
import { formatDate } from "./dates.ts";
import { directionOf, FALLBACK, isLanguage, LANGUAGES, type Language, LOCALES } from "./languages.ts";

/** Words of the register in the language that they are in, which is English where nobody wrote the reader's. */
interface Said {
  readonly language: Language;
  readonly text: string;
}

/** How one language writes what the register holds. */
export interface Words {
  /** A date of the register, as precisely as it is known. */
  dated(edtf: string): string;
  languageName(tag: string): string;
  listed(items: readonly string[]): string;
  /** Words that keep their own order among others where the language runs from right to left. */
  apart(words: string): string;
  /** Facts in one line, each kept in its own order where the language runs from right to left. */
  inLine(facts: readonly string[]): string;
  /** The reader's words where there are any, else the English ones. For running text `saidIn` tells which. */
  said(localised: Localised): string;
  saidIn(localised: Localised): Said;
  /** The same words in the other languages that have them, with their tags. */
  alsoSaid(localised: Localised): [language: string, text: string][];
  /** Name of a party that the answer includes. */
  partyName(included: Included, id: string): string;
  /** Title of an instrument that the answer includes. */
  instrumentTitle(included: Included, id: string): string;
  /** Parties by name, or how many they are where a line would not hold them. */
  partyNames(included: Included, ids: readonly string[]): string;
  /** A class of actors or beneficiaries, or a party, in words. */
  whoFor(classes: Readonly<Record<string, string>>, included: Included, id: string): string;
  /**
   * A locator in words.
   *
   * @example locatorWords("art_5__para_2") // "Article 5, paragraph 2"
   */
  locatorWords(locator: string): string;
  /** Sorts names as the language does. */
  compare(one: string, other: string): number;
}

/** More names than these are a number in a line of text. */
const NAMED_UP_TO = 5;

/** Locators are in lower case; Roman numbers of chapters and annexes are printed as capitals. A single letter is a letter. */
const ROMAN = /^[ivx]{2,}$/u;

/** First strong isolate and its end (UAX 9): a number after a Latin symbol does not join it in Arabic. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const lowerFirst = (part: string): string => part.charAt(0).toLowerCase() + part.slice(1);

function locatorWriter({ vocabulary }: Messages): Words["locatorWords"] {
  const words: Readonly<Record<string, string>> = vocabulary.locators;
  const parsed = (written = ""): readonly [name: string, number: string | undefined] => {
    const [, name = written, number] = /^([a-z]+)(?:_(.+))?$/u.exec(written) ?? [];
    return [name, number && ROMAN.test(number) ? number.toUpperCase() : number];
  };
  const part = (written: string, at: number, all: readonly string[]): string => {
    const [name, number] = parsed(written);
    return vocabulary.locatorPart(words[name] ?? name, number, parsed(all[at - 1])[0]);
  };
  return (locator) =>
    locator
      .split("__")
      .map(part)
      .map((each, index) => (index === 0 ? each : lowerFirst(each)))
      .join(vocabulary.locatorJoint);
}

const inType = (language: Language, text: string): Said => ({ language, text: TYPESETTERS[language](text) });

function localisedWords(language: Language): Pick<Words, "said" | "saidIn" | "alsoSaid"> {
  const saidIn = (localised: Localised): Said => {
    const own = localised[language];
    return own === undefined ? inType(FALLBACK, localised[FALLBACK]) : inType(language, own);
  };
  return {
    saidIn,
    said: (localised) => saidIn(localised).text,
    alsoSaid: (localised) =>
      LANGUAGES.filter((other) => other !== saidIn(localised).language).flatMap((other) => {
        const text = localised[other];
        return text === undefined ? [] : [[other, inType(other, text).text]];
      }),
  };
}

function intlWords(language: Language, { dates }: Messages) {
  const locale = LOCALES[language];
  const own = LANGUAGE_NAMES[language];
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const apart = directionOf(language) === "rtl" ? isolated : (text: string): string => text;
  const lists = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  const collator = new Intl.Collator(locale);
  return {
    dated: (edtf: string) => formatDate(edtf, locale, dates),
    languageName: (tag: string) => (isLanguage(tag) && own?.[tag]) || (names.of(tag) ?? tag),
    apart,
    listed: (items: readonly string[]) => lists.format(items.map(apart)),
    inLine: (facts: readonly string[]) => facts.map(apart).join(" · "),
    compare: (one: string, other: string) => collator.compare(one, other),
  };
}

/** How a language writes what the register holds: from Intl, from the register's own names, from the messages. */
export function wordsOf(language: Language, messages: Messages): Words {
  const intl = intlWords(language, messages);
  const localised = localisedWords(language);
  const named = (named: { readonly name: Localised } | undefined, id: string) =>
    named ? localised.said(named.name) : id;
  const partyName: Words["partyName"] = ({ parties }, id) => named(parties[id], id);
  return {
    ...intl,
    ...localised,
    partyName,
    instrumentTitle({ instruments }, id) {
      const instrument = instruments[id];
      return instrument ? localised.said(instrument.title) : id;
    },
    partyNames: (included, ids) =>
      ids.length > NAMED_UP_TO
        ? messages.counts.parties(ids.length)
        : intl.listed(ids.map((id) => partyName(included, id))),
    whoFor: (classes, included, id) => classes[id] ?? partyName(included, id),
    locatorWords: locatorWriter(messages),
  };
}

/** The last part of a statement's id, which is unique within its instrument. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf(".") + 1);
