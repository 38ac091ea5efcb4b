import { createClient, type TopicId } from "@concordance/api/client";
import { notFound } from "next/navigation";
import { cache } from "react";

/** With `API_URL` the site calls that address; without it, the API of this process. */
const client = createClient({ baseUrl: process.env.API_URL });

const LIST = 200;

/** Asks for a single record; the page of a record that is not there is the 404 page. */
const found = async <T>(answer: Promise<T | null>): Promise<T> => (await answer) ?? notFound();

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** All items of a list, page after page. */
async function whole<Item>(page: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items: more, next } = await page(cursor);
    items.push(...more);
    cursor = next ?? undefined;
  } while (cursor);
  return items;
}

export const getInstruments = cache(() => client.instruments({ limit: LIST }));
export const getInstrument = cache((id: string) => found(client.instrument(id)));
export const getStatement = cache((id: string) => found(client.statement(id)));
export const getStatements = cache((topic: TopicId) => client.statements({ topic, limit: LIST }));
export const getParties = cache(() =>
  whole((cursor) => client.parties({ acted: true, limit: LIST, cursor })),
);
export const getParty = cache((id: string) => found(client.party(id)));
export const getTopics = cache(() => client.topics());
export const getTopic = cache((id: string) => found(client.topic(id)));
export const getForces = cache(() => client.forces());
export const getHealth = cache(() => client.health());
