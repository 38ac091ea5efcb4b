import type { Expression, Issue } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

function misnamed({ value: { id, language }, place }: Located<Expression>): Issue[] {
  if (id === language || id.startsWith(`${language}-`)) return [];
  const tip =
    "The id of an expression is the code of its language; a second one of that language adds a word: en-2.";
  return [issueAt(place("id"), "expression-id", `the expression "${id}" is in ${language}`, tip)];
}

export const textLanguages: Check = {
  name: "text-languages",
  description: "An expression is named by its language.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: ({ expressions }) => expressions.items.flatMap(misnamed),
};
