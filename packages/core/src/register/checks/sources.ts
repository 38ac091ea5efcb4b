import type { Issue, Statement } from "../../model/index.ts";
import { knows, type Located } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt, type Keys, type Place } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

interface Citation {
  readonly id: string;
  readonly place: Place;
}

/** Every mention of a source in the header and its provisions: each `sources` list, and each list of `evidence`. */
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

function unsourced({ value, place }: Located<Statement>): Issue[] {
  if (value.provenance.sources.length > 0) return [];
  const tip = "Name the sources in the statement's provenance or in the file's defaults.";
  return [issueAt(place(), "no-source", `${value.id} names no source`, tip)];
}

function unknown(record: RecordView, { id, place }: Citation): Issue[] {
  if (knows(record.sources, id)) return [];
  const near = nearest(id, record.sources.ids.keys()).join(", ") || "none";
  const tip = "List the source under `sources` in instrument.yaml, with its kind, name and address.";
  return [issueAt(place, "unknown-source", `source "${id}" is not listed; nearest: ${near}`, tip)];
}

export const sources: Check = {
  name: "sources",
  description: "Every source that a record cites is in its list of sources, and every statement cites one.",
  scope: "instrument",
  check: (record) => [
    ...record.files
      .flatMap((file) => citationsIn(file.value, file.place, []))
      .flatMap((citation) => unknown(record, citation)),
    ...record.statements.items.flatMap(unsourced),
  ],
};
