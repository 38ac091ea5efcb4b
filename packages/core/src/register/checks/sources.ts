import type { Issue, Statement } from "../../model/index.ts";
import { type Citation, citationsOf } from "../citations.ts";
import { knows, type Located } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

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
  severity: "error",
  check: (record) => [
    ...citationsOf(record).flatMap((citation) => unknown(record, citation)),
    ...record.statements.items.flatMap(unsourced),
  ],
};
