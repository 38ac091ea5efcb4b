/** What requests are made of that must be there to be found: ids, locators and cursors of the register that is asked. */
export interface Pool {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}

const LISTS = [
  "/v1/instruments?limit=60",
  "/v1/statements?limit=40",
  "/v1/parties?acted=true&limit=60",
  "/v1/bodies?limit=60",
  "/v1/topics",
  "/v1/forces",
  "/v1/references?limit=2",
  "/v1/instruments/coe-cets-225/provisions?limit=40",
  "/v1/instruments?sort=title&limit=2",
  "/v1/statements?sort=-strength&limit=2",
  "/v1/changes?limit=2",
];

/** Reads some pages of lists and gathers what they name. */
export async function readPool(origin: string): Promise<Pool> {
  const pages = await Promise.all(
    LISTS.map(async (path): Promise<Page> => (await fetch(origin + path)).json() as Promise<Page>),
  );
  return {
    ids: [...new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)))],
    cursors: pages.flatMap(({ next }) => next ?? []),
  };
}
