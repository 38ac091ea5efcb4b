import type { Issue, Statement } from "../../model/index.ts";
import { normalise } from "../../text/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP = "A qualifier is taken from the clause word by word, at most four words; correct it or its range.";

function findings(matched: ReadonlyMap<string, string>, { value, place }: Located<Statement>): Issue[] {
  const { text = "", range } = value.provenance;
  const content = matched.get(text);
  if (content === undefined || !range) return [];
  const clause = normalise(content.slice(...range));
  return value.qualifiers.flatMap((qualifier, index) => {
    if (clause.includes(normalise(qualifier.text))) return [];
    const message = `"${qualifier.text}" does not stand in the clause of ${value.id}`;
    return [issueAt(place("qualifiers", index, "text"), "strange-term", message, TIP)];
  });
}

export const terms: Check = {
  name: "terms",
  description: "Where a text is present, a qualifier stands in the words of its statement.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  needs: "texts",
  check: ({ matched, statements }) => statements.items.flatMap((statement) => findings(matched, statement)),
};
