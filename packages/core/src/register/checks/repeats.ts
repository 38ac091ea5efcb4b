import type { Issue, Statement } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP = "Two clauses rarely say the same: say in each summary what sets its clause apart.";

/** Statements of the two layers may say the same: that is what `joined` is for. */
function repeated(statements: readonly Located<Statement>[]): Issue[] {
  const first = new Map<string, string>();
  return statements.flatMap(({ value: { id, summary, reported }, place }) =>
    Object.entries(summary).flatMap(([language, words]) => {
      const key = `${reported} ${language} ${words}`;
      const earlier = first.get(key) ?? id;
      first.set(key, earlier);
      if (earlier === id) return [];
      return [
        issueAt(
          place("summary", language),
          "repeated-summary",
          `${id} has the very summary of ${earlier}`,
          TIP,
        ),
      ];
    }),
  );
}

export const repeats: Check = {
  name: "repeats",
  description: "No two statements of one layer of an instrument have the same summary.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: ({ statements }) => repeated(statements.items),
};
