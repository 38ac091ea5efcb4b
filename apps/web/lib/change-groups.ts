import type { ChangeItem } from "@concordance/client";

/** Changes of one kind that were made to an instrument, or to statements of it, for one reason on one day. */
export interface ChangeGroup extends Omit<ChangeItem, "id"> {
  readonly ids: readonly string[];
}

const keyOf = ({ date, resource, instrument, kind, why, fields, replacedBy }: ChangeItem): string =>
  JSON.stringify([date, resource, instrument, kind, why, fields, replacedBy]);

/** Changes that were made together, in the order of the first of each. */
export const changeGroups = (changes: readonly ChangeItem[]): ChangeGroup[] =>
  Map.groupBy(changes, keyOf)
    .values()
    .flatMap(([first, ...more]): ChangeGroup[] => {
      if (!first) return [];
      const { id, ...rest } = first;
      return [{ ...rest, ids: [id, ...more.map((change) => change.id)] }];
    })
    .toArray();
