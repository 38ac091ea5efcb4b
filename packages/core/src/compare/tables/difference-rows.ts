import type { Difference, Differences } from "../versions/differences.ts";
import { decimals, type Rows, shown } from "./rows.ts";

/** Words that one version alone has, run by run. */
const only = ({ changes }: Difference, kind: "removed" | "added"): string =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ text }) => text.replace(/\s+/gu, " "))
    .join(" … ");

/** One provision a row that differs or moved, in the order of the second version, with the words of each version alone. */
export const differenceRows = ({ provisions }: Differences): Rows => ({
  head: ["kind", "moved", "before", "after", "similarity", "removed", "added"],
  rows: provisions
    .filter(({ kind, moved }) => kind !== "same" || moved)
    .map((difference) => [
      difference.kind,
      String(difference.moved),
      shown(difference.a?.locator),
      shown(difference.b?.locator),
      decimals(difference.similarity),
      only(difference, "removed"),
      only(difference, "added"),
    ]),
});
