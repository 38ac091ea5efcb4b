import { type Change, InstrumentIdSchema, type RecordedId } from "@concordance/core";
import type { ChangeFilter, Page, PageRequest } from "../register.ts";
import type { ChangeItem } from "../schemas/changes.ts";
import { only, ordered, pageFrom } from "./ordered.ts";
import { isDescending } from "./sorts.ts";

interface Placed {
  readonly item: ChangeItem;
  readonly position: string;
}

const isStatement = (id: RecordedId): boolean => id.includes(".");

function itemOf({ date, kind, why, by, before, replacedBy }: Change, id: RecordedId): ChangeItem {
  const values = before?.[id] ?? null;
  const resource = isStatement(id) ? "statement" : "instrument";
  return {
    date,
    kind,
    id,
    resource,
    instrument: InstrumentIdSchema.parse(id.split(".")[0]),
    why,
    ...(by === undefined ? {} : { by }),
    fields: kind === "changed" && values ? Object.keys(values) : [],
    before: values,
    replacedBy: replacedBy ?? [],
    address: `/v1/${resource}s/${id}`,
  };
}

/**
 * One item for each id of each change, in the order of days, ids and, for one id on one day, of the history. So an entry
 * that is added to the history leaves the positions of all others as they are.
 */
function itemsOf(changes: readonly Change[]): Placed[] {
  const seen = new Map<string, number>();
  return changes.flatMap((change) =>
    change.ids.map((id) => {
      const key = `${change.date} ${id}`;
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return { item: itemOf(change, id), position: `${key} ${String(number).padStart(3, "0")}` };
    }),
  );
}

function passes(item: ChangeItem, { since, to, kind, resource, instrument }: ChangeFilter): boolean {
  return (
    (since === undefined || item.date >= since) &&
    (to === undefined || item.date <= to) &&
    (kind === undefined || item.kind === kind) &&
    (resource === undefined || item.resource === resource) &&
    (instrument === undefined || item.instrument === instrument)
  );
}

/** What became of each instrument and statement, from the history of the register. */
export class ChangeList {
  readonly #items: readonly Placed[];

  constructor(changes: readonly Change[]) {
    this.#items = itemsOf(changes);
  }

  page(filter: ChangeFilter, page: PageRequest): Page<ChangeItem> {
    const list = ordered(this.#items, ({ position }) => position, isDescending(page.sort ?? "date"));
    const { items, ...rest } = pageFrom(
      only(list, ({ item }) => passes(item, filter)),
      page,
    );
    return { ...rest, items: items.map(({ item }) => item) };
  }
}
