import type { Issue, Source } from "../../model/index.ts";
import { citationsOf } from "../citations.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

function unused(record: RecordView): Issue[] {
  if (record.files.some(({ value }) => value === undefined)) return [];
  const cited = new Set(citationsOf(record).map(({ id }) => id));
  const texts = new Set(
    [...record.expressions.items, ...record.reports.items].map(({ value }) => value.address),
  );
  return record.sources.items.flatMap(({ value, place }) => {
    if (cited.has(value.id) || (value.address && texts.has(value.address))) return [];
    const tip = "Cite it where a fact rests on it, or take it out of the list.";
    return [issueAt(place("id"), "unused-source", `nothing rests on the source "${value.id}"`, tip)];
  });
}

function undescribed({ value, place }: Located<Source>): Issue[] {
  if (value.address !== undefined || value.note !== undefined) return [];
  const tip = "Give its address or, where it is no page, a note that says how others find it.";
  return [issueAt(place("id"), "undescribed-source", `"${value.id}" has neither an address nor a note`, tip)];
}

export const usedSources: Check = {
  name: "used-sources",
  description:
    "Every listed source is cited or is the page of a text, and has an address or a note by which others find it.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: (record) => [...unused(record), ...record.sources.items.flatMap(undescribed)],
};
