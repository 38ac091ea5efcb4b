import type { Comparison } from "../crosswalk/compare.ts";
import type { Brief } from "../crosswalk/group.ts";
import type { Alignment } from "../score/alignment.ts";
import { decimals, listed, type Rows } from "./rows.ts";

const HEAD = [
  "group",
  "instrument",
  "id",
  "locator",
  "force",
  "strength",
  "topics",
  "qualifiers",
  "summary",
  "nearest",
  "score",
];

function row(group: string, instrument: string, brief: Brief, best: Alignment | null | undefined): string[] {
  return [
    group,
    instrument,
    brief.id,
    brief.locator,
    brief.force,
    String(brief.strength),
    listed(brief.topics),
    listed(brief.qualifiers.map(({ kind, text }) => `${kind}: ${text}`)),
    brief.summary,
    (best?.a === brief.id ? best.b : best?.a) ?? "",
    decimals(best?.score),
  ];
}

/** One statement a row: with the number of its group, or alone with what is nearest. */
export function crosswalkRows({ groups, only }: Pick<Comparison, "groups" | "only">): Rows {
  const grouped = groups.flatMap(({ sides, alignments }, i) =>
    sides.flatMap(({ instrument, statements }) =>
      statements.map((brief) =>
        row(
          String(i + 1),
          instrument,
          brief,
          alignments.find(({ a, b }) => a === brief.id || b === brief.id),
        ),
      ),
    ),
  );
  const alone = only.flatMap(({ instrument, statements }) =>
    statements.map((lone) => row("", instrument, lone, lone.nearest)),
  );
  return { head: HEAD, rows: [...grouped, ...alone] };
}
