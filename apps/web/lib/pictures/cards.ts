import type { Force } from "@concordance/client";
import { instrument, party, statement, topic } from "../api.ts";
import type { Edition } from "../edition.ts";
import type { Language } from "../languages.ts";

/** What a picture of a record says. */
export interface Card {
  readonly kicker: string;
  /** Where nobody wrote it in the language of the edition, it is in English. */
  readonly title: { readonly language: Language; readonly text: string };
  /** Facts in a line. */
  readonly foot: string;
  /** Title of the instrument, where the record is a part of one. */
  readonly source?: Card["title"];
  readonly force?: Force | undefined;
}

async function statementCard(edition: Edition, id: string): Promise<Card | null> {
  const record = await statement(id);
  if (!record) return null;
  const { included } = record;
  const made = included.instruments[record.instrument];
  return {
    kicker: edition.messages.vocabulary.forces[record.force],
    title: edition.saidIn(record.summary),
    foot: edition.inLine([
      edition.locatorWords(record.locator),
      ...(made ? [edition.dated(made.adopted)] : []),
    ]),
    ...(made && { source: edition.saidIn(made.title) }),
    force: included.forces[record.force],
  };
}

async function instrumentCard(edition: Edition, id: string): Promise<Card | null> {
  const record = await instrument(id);
  if (!record) return null;
  const { vocabulary, counts } = edition.messages;
  return {
    kicker: edition.inLine([vocabulary.instrumentKinds[record.kind], edition.dated(record.adopted)]),
    title: edition.saidIn(record.title),
    foot: edition.inLine([
      counts.statements(record.counts.statements),
      counts.parties(record.parties.length),
    ]),
  };
}

async function partyCard(edition: Edition, id: string): Promise<Card | null> {
  const record = await party(id);
  if (!record) return null;
  const { vocabulary, counts } = edition.messages;
  return {
    kicker: vocabulary.partyKinds[record.kind],
    title: edition.saidIn(record.name),
    foot: edition.inLine([
      counts.directActs(record.counts.acts.direct),
      counts.directStatements(record.counts.statements.direct),
    ]),
  };
}

async function topicCard(edition: Edition, id: string): Promise<Card | null> {
  const record = await topic(id);
  if (!record) return null;
  const { language, messages } = edition;
  const { vocabulary, counts } = messages;
  return {
    kicker: vocabulary.themes[record.theme],
    title: { language, text: vocabulary.topics[record.id] },
    foot: edition.inLine([
      counts.statements(record.counts.statements),
      counts.instruments(record.counts.instruments),
    ]),
  };
}

const CARDS = {
  statements: statementCard,
  instruments: instrumentCard,
  parties: partyCard,
  topics: topicCard,
} as const;

/** The card of a record, with words in the language of an edition; null where there is none. */
export async function cardOf(edition: Edition, resource: string, id: string): Promise<Card | null> {
  return Object.hasOwn(CARDS, resource) ? CARDS[resource as keyof typeof CARDS](edition, id) : null;
}
