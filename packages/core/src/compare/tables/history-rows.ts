import type { Lineage } from "../history/lineage.ts";
import type { ReferenceGraph } from "../history/references.ts";
import type { Timeline } from "../history/timeline.ts";
import { listed, type Rows, shown } from "./rows.ts";

/** One instrument a row, the oldest first. */
export const timelineRows = ({ entries }: Timeline): Rows => ({
  head: [
    "instrument",
    "title",
    "date",
    "kind",
    "binding",
    "coded",
    "statements",
    "force",
    "strength",
    "strongest",
  ],
  rows: entries.map(({ instrument, title, date, kind, binding, coded, statements, strongest }) => [
    instrument,
    title,
    date,
    kind,
    binding,
    coded,
    String(statements.length),
    shown(strongest?.force),
    shown(strongest?.strength),
    shown(strongest?.statement),
  ]),
});

/** One edge a row. */
export function referenceRows({ nodes, edges }: ReferenceGraph): Rows {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return {
    head: ["from", "relation", "to", "to_kind", "to_name", "provisions", "statements", "recorded"],
    rows: edges.map(({ from, to, relation, provisions, statements, recorded }) => [
      from,
      relation,
      to,
      shown(known.get(to)?.kind),
      shown(known.get(to)?.name),
      listed(provisions),
      listed(statements),
      String(recorded),
    ]),
  };
}

/** One occurrence a row, the oldest instrument first. */
export const lineageRows = ({ entries }: Lineage): Rows => ({
  head: ["instrument", "title", "date", "form", "field", "statement", "locator", "kept", "missing", "added"],
  rows: entries.flatMap(({ instrument, title, date, form, occurrences }) =>
    occurrences.map(({ field, statement, locator, kept, missing, added }) => [
      instrument,
      title,
      date,
      form,
      field,
      shown(statement),
      shown(locator),
      ...[kept, missing, added].map((words) => words.join(" ")),
    ]),
  ),
});
