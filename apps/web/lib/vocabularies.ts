import type { InstrumentFacts, TopicId } from "@concordance/client";
import type { Edition } from "./edition.ts";

/** A choice in a form: the value that the address holds, and its name. */
export type Named = readonly [value: string, name: string];

const named = (words: Readonly<Record<string, string>>): Named[] => Object.entries(words);

/** Instruments by title, each with its date: some have one title. */
export const instrumentChoices = (
  { said, dated, compare, messages }: Edition,
  instruments: readonly InstrumentFacts[],
): Named[] =>
  instruments
    .map(
      ({ id, title, adopted }): Named => [id, said(title) + messages.punctuation.bracketed(dated(adopted))],
    )
    .toSorted(([, one], [, other]) => compare(one, other));

/** Topics by name, as the language sorts them. */
export const topicChoices = ({ messages, compare }: Edition): Named[] =>
  named(messages.vocabulary.topics).toSorted(([, one], [, other]) => compare(one, other));

/** Themes in the order of the scheme. */
export const themeChoices = ({ messages }: Edition): Named[] => named(messages.vocabulary.themes);

/** Kinds of parties in the order of the vocabulary. */
export const kindChoices = ({ messages }: Edition): Named[] => named(messages.vocabulary.partyKindsMany);

/** Relations between instruments in the order of the vocabulary. */
export const relationChoices = ({ messages }: Edition): Named[] => named(messages.vocabulary.relations);

/** Strengths above the least, with what each means. */
export const strengthChoices = ({ messages }: Edition): Named[] =>
  messages.force.strengths
    .map(
      (meaning, strength): Named => [String(strength), `${strength}${messages.punctuation.colon}${meaning}`],
    )
    .slice(1);

/** Whether an address names a topic of the scheme. */
export const isTopic = ({ messages }: Edition, id: string | undefined): id is TopicId =>
  id !== undefined && Object.hasOwn(messages.vocabulary.topics, id);
