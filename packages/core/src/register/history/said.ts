import type { Change, RecordedId } from "../../model/index.ts";
import type { Located } from "../list.ts";

/** What the history says of one id, the oldest first. */
export type Life = readonly Located<Change>[];

/** The lives of all ids that the history names. */
export function livesOf(history: readonly Located<Change>[]): Map<RecordedId, Located<Change>[]> {
  const lives = new Map<RecordedId, Located<Change>[]>();
  for (const entry of history)
    for (const id of entry.value.ids) lives.set(id, [...(lives.get(id) ?? []), entry]);
  return lives;
}

/** Where an entry names an id. */
export function placeOfId({ value: { kind, ids }, place }: Located<Change>, id: RecordedId) {
  return kind === "added" ? place("ids", ids.indexOf(id)) : place("before", id);
}
