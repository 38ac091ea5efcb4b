/** A page of a list: its items, and the cursor of the next page. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

type Ask<List> = (cursor: string | undefined) => Promise<List>;

/**
 * Pages of a list, one after another, as far as they are asked for.
 *
 * @example for await (const { items, total } of pagesOf((cursor) => client.statements({ cursor }))) …
 */
export async function* pagesOf<List extends Page<unknown>>(ask: Ask<List>): AsyncGenerator<List> {
  let cursor: string | undefined;
  do {
    const page: List = await ask(cursor);
    yield page;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/**
 * Items of a list, page after page, as far as they are asked for: leaving the loop asks for no more. A cursor names a place
 * in the order of the list and no number, so no item comes twice or is missed where the list changes meanwhile.
 *
 * @example for await (const { id } of itemsOf((cursor) => client.statements({ party: "fr", cursor }))) …
 */
export async function* itemsOf<Item>(ask: Ask<Page<Item>>): AsyncGenerator<Item> {
  for await (const { items } of pagesOf(ask)) yield* items;
}

/**
 * All items of a list in one array.
 *
 * @example const topics = await allOf((cursor) => client.instruments({ cursor, limit: 200 }));
 */
export async function allOf<Item>(ask: Ask<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of itemsOf(ask)) all.push(item);
  return all;
}
