import type { Claim, Issue } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

function lone({ value: { field, values, note }, place }: Located<Claim>): Issue[] {
  if (values.length > 1 || note !== undefined || values.some((value) => value.note !== undefined)) return [];
  const tip =
    "A claim keeps the values that sources dispute; of fewer than two, say in a note what is in doubt.";
  return [issueAt(place("field"), "lone-claim", `"${field}" has ${values.length} value and no note`, tip)];
}

function repeated({ value: { field, values }, place }: Located<Claim>): Issue[] {
  return values.flatMap(({ value }, index) => {
    if (values.findIndex((other) => other.value === value) === index) return [];
    const tip = "Give each value once, with all the sources that say it.";
    return [
      issueAt(place("values", index, "value"), "repeated-value", `"${field}" has "${value}" twice`, tip),
    ];
  });
}

export const claims: Check = {
  name: "claims",
  description: "A claim has two values or more, each once, or a note on what is in doubt.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: ({ claims: all }) => all.items.flatMap((claim) => [...lone(claim), ...repeated(claim)]),
};
