import type { Keys, Place } from "./place.ts";
import type { RecordView } from "./register-view.ts";

/** A mention of a source, by its id. */
export interface Citation {
  readonly id: string;
  readonly place: Place;
}

/** Every mention in the files of a record: each `sources` list, and each list of `evidence`. */
function citationsIn(value: unknown, place: (...keys: Keys) => Place, keys: Keys): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = keys.at(-2) === "evidence" ? "evidence" : keys.at(-1);
  if (Array.isArray(value) && (parent === "sources" || parent === "evidence"))
    return value.flatMap((id, index) =>
      typeof id === "string" ? [{ id, place: place(...keys, index) }] : [],
    );
  return Object.entries(value).flatMap(([key, inner]) =>
    citationsIn(inner, place, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every mention of a source in a record. */
export const citationsOf = ({ files }: RecordView): Citation[] =>
  files.flatMap((file) => citationsIn(file.value, file.place, []));
