import type { InstrumentAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";
import { Clause } from "./clause.tsx";
import type { ExamplesOf } from "./example.ts";
import { holding, said } from "./examples/checks.ts";

/** Clauses of a record, by the last part of their ids. */
const clauses = (edition: Edition, instrument: InstrumentAnswer, ids: readonly string[]) => (
  <ol className="clauses">
    {instrument.statements
      .filter(({ id }) => ids.includes(shortId(id)))
      .map((statement) => (
        <Clause key={statement.id} edition={edition} statement={statement} instrument={instrument} />
      ))}
  </ol>
);

export const clause: ExamplesOf<typeof Clause> = {
  file: "clause",
  name: "Clause",
  group: "reading",
  purpose:
    "One statement on the page of its instrument, with the statement of the other layer that it matches.",
  parameters: {
    statement: ["Statement", "The statement."],
    instrument: ["InstrumentAnswer", "The record that it belongs to, with what it names."],
  },
  examples: [
    {
      name: "with every field, beside what a report says with another force; checked",
      show: (edition, { accord }) => clauses(edition, accord, ["s02"]),
    },
    {
      name: "another speaker, actors and a note; a summary of almost 200 characters",
      show: (edition, { accord }) => clauses(edition, accord, ["s03"]),
    },
    { name: "a draft, plain", show: (edition, { accord }) => clauses(edition, accord, ["s04"]) },
    { name: "coded from accounts", show: (edition, { accord }) => clauses(edition, accord, ["s05"]) },
    { name: "verified", show: (edition, { charter }) => clauses(edition, charter, ["s02"]) },
    { name: "from a report", show: (edition, { accord }) => clauses(edition, accord, ["r01"]) },
  ],
  accessibility: [
    {
      says: "The force is a word as well as a mark.",
      of: ".statement-head",
      holds: (head) => holding(".force-word, .permalink")(head),
    },
    { says: "How far it was reviewed is said in words.", of: ".review-status", holds: said },
    {
      says: "The permanent link says that it is one.",
      of: ".clause > .statement .permalink",
      holds: holding(".visually-hidden"),
    },
    "What belongs together stands together on a narrow page as on a wide one.",
  ],
};
