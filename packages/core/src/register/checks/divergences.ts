import type { AuthoredDivergence, Issue } from "../../model/index.ts";
import { dig, knows, type Located } from "../list.ts";
import { nearest } from "../nearest.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const LOCATOR_TIP = "Language versions are compared by the locators of the record's provisions.";
const NOTE_TIP =
  "Whoever read the versions says in one sentence what they say; what nobody read is `computed`.";

/** A record that is coded in part may list no more than the provisions that are coded. */
const isWhole = ({ header }: RecordView): boolean => dig(header?.value, ["coverage", "extent"]) === "whole";

function unknownLocator(record: RecordView, { value, place }: Located<AuthoredDivergence>): Issue[] {
  const { provisions } = record;
  if (!isWhole(record) || provisions.ids.size === 0 || knows(provisions, value.locator)) return [];
  const near = nearest(value.locator, provisions.ids.keys());
  const message = `no provision has the locator "${value.locator}"; nearest: ${near.join(", ") || "none"}`;
  return [issueAt(place("locator"), "unknown-locator", message, LOCATOR_TIP)];
}

const unsaid = ({ value: { status, note }, place }: Located<AuthoredDivergence>): Issue[] =>
  status === "computed" || note !== undefined
    ? []
    : [issueAt(place("status"), "no-note", `is ${status}, and nobody says what was read`, NOTE_TIP)];

function twice({ divergenceItems: { items } }: RecordView): Issue[] {
  const seen = new Set<string>();
  return items
    .filter(({ value: { locator } }) => seen.size === seen.add(locator).size)
    .map(({ value: { locator }, place }) =>
      issueAt(place("locator"), "divergence-twice", `${locator} is there twice`, "Keep one of the two."),
    );
}

export const divergences: Check = {
  name: "divergences",
  description:
    "A divergence of language versions sits in a provision of the record, and who read it says so.",
  scope: "instrument",
  severity: "error",
  check: (record) => [
    ...record.divergenceItems.items.flatMap((one) => [...unknownLocator(record, one), ...unsaid(one)]),
    ...twice(record),
  ],
};
