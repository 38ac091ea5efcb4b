import type { Force } from "@concordance/client";
import { instrument, party, statement, topic } from "./api.ts";
import { editionOf } from "./edition.ts";
import { FALLBACK } from "./languages.ts";

/** What a picture of a record says. Pictures are in English: their fonts have Latin letters alone. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  readonly foot: string;
  readonly force?: Force | undefined;
}

const edition = editionOf(FALLBACK);

async function statementCard(id: string): Promise<Card | null> {
  const record = await statement(id);
  if (!record) return null;
  const { included } = record;
  const made = included.instruments[record.instrument];
  return {
    kicker: edition.messages.vocabulary.forces[record.force],
    title: edition.said(record.summary),
    foot: edition.inLine([
      edition.locatorWords(record.locator),
      ...(made ? [edition.dated(made.adopted)] : []),
      edition.instrumentTitle(included, record.instrument),
    ]),
    force: included.forces[record.force],
  };
}

async function instrumentCard(id: string): Promise<Card | null> {
  const record = await instrument(id);
  if (!record) return null;
  const { vocabulary, counts } = edition.messages;
  return {
    kicker: edition.inLine([vocabulary.instrumentKinds[record.kind], edition.dated(record.adopted)]),
    title: edition.said(record.title),
    foot: edition.inLine([
      counts.statements(record.counts.statements),
      counts.parties(record.parties.length),
    ]),
  };
}

async function partyCard(id: string): Promise<Card | null> {
  const record = await party(id);
  if (!record) return null;
  const { vocabulary, counts } = edition.messages;
  return {
    kicker: vocabulary.partyKinds[record.kind],
    title: edition.said(record.name),
    foot: edition.inLine([
      counts.directActs(record.counts.acts.direct),
      counts.directStatements(record.counts.statements.direct),
    ]),
  };
}

async function topicCard(id: string): Promise<Card | null> {
  const record = await topic(id);
  if (!record) return null;
  const { vocabulary, counts } = edition.messages;
  return {
    kicker: vocabulary.themes[record.theme],
    title: vocabulary.topics[record.id],
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

/** The card of a record; null where there is none. */
export async function cardOf(resource: string, id: string): Promise<Card | null> {
  return Object.hasOwn(CARDS, resource) ? CARDS[resource as keyof typeof CARDS](id) : null;
}
