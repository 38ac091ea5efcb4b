import { ApiError, createClient, type InstrumentQuery } from "@concordance/client";
import { cache } from "react";
import { API_URL, apiAddress, askApi } from "./ask-api.ts";

const client = createClient(API_URL ? { baseUrl: API_URL } : { fetch: askApi, retries: 0, timeout: 0 });

/** Largest page that the API gives. */
export const LIST_MAX = 200;

// One request of a reader asks for the same record for its head and its body; the API is asked once.
export const instrument = cache((id: string, asOf?: string) => client.instrument(id, { asOf }));
export const statement = cache((id: string, asOf?: string) => client.statement(id, { asOf }));
export const party = cache((id: string, asOf?: string) => client.party(id, { asOf }));
export const topic = cache((id: string) => client.topic(id));
export const topics = cache(client.topics);
export const forces = cache(client.forces);
export const health = cache(client.health);
export const statements = client.statements;
export const search = client.search;
export const verifyQuotation = client.verifyQuotation;
export const changes = client.changes;
/** Day of the latest change of the register, null where it keeps no history. */
export const lastDay = cache(async () => (await client.changes({ limit: 1 })).until);
export const bulk = cache(client.bulk);
export const quality = cache(client.quality);
export const partyStatements = client.partyStatements;
export const { compare, matrix, matrixCell, positions, neighbours, forceOverTime } = client;
export const { timeline, graph, lineage, divergences } = client;

/** An answer of the API as it comes, for what is no JSON; `address` is a path of the API with its parameters. */
export const representation = async (address: string): Promise<Response> =>
  askApi(new Request(apiAddress(address)));

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

async function everyItem<Item>(page: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items: more, next } = await page(cursor);
    items.push(...more);
    cursor = next ?? undefined;
  } while (cursor);
  return items;
}

/** Every instrument that the filters leave, in the order that they ask for. */
export const instrumentsBy = (query: InstrumentQuery) =>
  everyItem((cursor) => client.instruments({ ...query, cursor, limit: LIST_MAX }));

/** Every instrument of the register, the newest first. */
export const instruments = cache(() => instrumentsBy({}));

/** The newest instruments, so many. */
export const newestInstruments = async (limit: number) => (await client.instruments({ limit })).items;

/** Every party of the register by id, or only those that did or said something themselves. */
export const parties = cache((acted?: true) =>
  everyItem((cursor) => client.parties({ acted, cursor, limit: LIST_MAX })),
);

/** Every statement of the register, in register order. */
export const everyStatement = cache(() =>
  everyItem((cursor) => client.statements({ cursor, limit: LIST_MAX })),
);

/** Whether the API answers; one that runs in this process always does. */
export async function isAvailable(): Promise<boolean> {
  if (!API_URL) return true;
  return client.health().then(
    () => true,
    () => false,
  );
}

/** Whether the API refused what the reader asked for, such as a cursor that somebody shortened. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500;
}

/** Names of all that the register knows, for what reads texts. */
export const names = cache(async () => {
  const [parties_, bodies, every] = await Promise.all([
    parties(),
    everyItem((cursor) => client.bodies({ cursor, limit: LIST_MAX })),
    instruments(),
  ]);
  return {
    parties: parties_.map(({ id, name, aliases }) => ({ id, name, aliases })),
    bodies: bodies.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases })),
    instruments: every.map(({ id, title }) => ({ id, title })),
  };
});
