import type { ExamplesOf } from "../example.ts";
import { leads, said } from "../examples/checks.ts";
import { crosswalks } from "../examples/crosswalks.ts";
import { ComparedStatement } from "./compared-statement.tsx";

export const comparedStatement: ExamplesOf<typeof ComparedStatement> = {
  file: "comparison/compared-statement",
  name: "ComparedStatement",
  group: "comparison",
  purpose: "A statement in a comparison: force, summary, place and what softens or limits it.",
  parameters: {
    crosswalk: ["Crosswalk", "The comparison, with summaries in all languages that have them."],
    statement: ["Brief", "The statement, as the comparison names it."],
  },
  examples: [
    {
      name: "two that stand together, one with hedges",
      show: (edition, answers) => {
        const crosswalk = crosswalks(answers).two;
        const shown = crosswalk.answer.groups.slice(0, 1).flatMap(({ sides }) => sides);
        return (
          <ul className="compared">
            {shown
              .flatMap(({ statements }) => statements)
              .map((statement) => (
                <li key={statement.id}>
                  <ComparedStatement edition={edition} crosswalk={crosswalk} statement={statement} />
                </li>
              ))}
          </ul>
        );
      },
    },
  ],
  accessibility: [
    { says: "The force is a word as well as a mark.", of: ".force-word", holds: said },
    { says: "The summary leads to the statement.", of: ".compared-summary a", holds: leads },
  ],
};
