import type { Issue } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "The extent is none without statements, part or whole with them (whole: every clause is coded).";

function findings({ header, statements }: RecordView): Issue[] {
  const extent = dig(header?.value, ["coverage", "extent"]);
  if (!header || !statements.whole || typeof extent !== "string") return [];
  const coded = statements.ids.size > 0;
  if (coded === (extent !== "none")) return [];
  const message = coded
    ? `the extent is none, and ${statements.ids.size} statements are coded`
    : `the extent is ${extent}, and no statement is coded`;
  return [issueAt(header.place("coverage", "extent"), "coverage-extent", message, TIP)];
}

export const coverage: Check = {
  name: "coverage",
  description: "The extent of the coverage agrees with what is coded.",
  scope: "instrument",
  severity: "error",
  check: findings,
};
