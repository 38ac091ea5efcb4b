import type { Included, Localised } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { formatDate } from "./dates.ts";

const { vocabulary } = messages;

/** Words for an id of a vocabulary; an id that the interface does not know yet stands for itself. */
const wordFor = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;

/** The register's words in the language of the interface. */
export const said = (localised: Localised): string => localised[messages.language] ?? localised.en;

/** The same words in the other languages that have them, with their tags. */
export const alsoSaid = (localised: Localised): [language: string, text: string][] =>
  Object.entries(localised).filter(
    (entry): entry is [string, string] => entry[0] !== messages.language && entry[1] !== undefined,
  );

/** A date of the register for a reader of this language. */
export const dated = (edtf: string): string => formatDate(edtf, messages.locale, messages.dates);

const languageNames = new Intl.DisplayNames(messages.locale, { type: "language" });
export const languageName = (tag: string): string => languageNames.of(tag) ?? tag;

const lists = new Intl.ListFormat(messages.locale, { style: "long", type: "conjunction" });
export const listed = (items: readonly string[]): string => lists.format(items);

/** Name of a party that the answer includes. */
export function partyName(included: Included, id: string): string {
  const party = included.parties[id];
  return party ? said(party.name) : id;
}

/** Title of an instrument that the answer includes. */
export function instrumentTitle(included: Included, id: string): string {
  const instrument = included.instruments[id];
  return instrument ? said(instrument.title) : id;
}

/** More names than these are a number in a line of text. */
const NAMED_UP_TO = 5;

/** Parties by name, or how many they are where a line would not hold them. */
export const partyNames = (included: Included, ids: readonly string[]): string =>
  ids.length > NAMED_UP_TO
    ? messages.counts.parties(ids.length)
    : listed(ids.map((id) => partyName(included, id)));

/** A class of actors or beneficiaries, or a party, in words. */
export const whoFor = (classes: Readonly<Record<string, string>>, included: Included, id: string): string =>
  classes[id] ?? partyName(included, id);

/** The last part of a statement's id, which is unique within its instrument. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

/** Locators are in lower case; Roman numbers of chapters and annexes are printed as capitals. A single letter is a letter. */
const ROMAN = /^[ivx]{2,}$/u;

/**
 * A locator in words.
 *
 * @example locatorWords("art_5__para_2") // "Article 5, paragraph 2"
 */
export function locatorWords(locator: string): string {
  const parts = locator.split("__").map((part) => {
    const [, name = part, number] = /^([a-z]+)(?:_(.+))?$/u.exec(part) ?? [];
    const word = wordFor(vocabulary.locators, name);
    return number ? `${word} ${ROMAN.test(number) ? number.toUpperCase() : number}` : word;
  });
  return parts
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(", ");
}
