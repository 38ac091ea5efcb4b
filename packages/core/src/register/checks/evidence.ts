import { HEADER_FIELDS, type Issue } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import type { ReadFile } from "../read-file.ts";
import type { Check } from "./check.ts";

const TIP =
  "Each header field has sources under `evidence`, or stands in `unverified` where nobody was found who says it.";

function findings(header: ReadFile, name: string): Issue[] {
  const present = dig(header.value, [name]) !== undefined;
  const sourced = dig(header.value, ["evidence", name]) !== undefined;
  const list = dig(header.value, ["unverified"]);
  const index = Array.isArray(list) ? list.indexOf(name) : -1;
  const atUnverified = () => header.place("unverified", index);
  if (present && !sourced && index < 0)
    return [
      issueAt(
        header.place(name),
        "no-evidence",
        `${name} has neither a source nor a place in unverified`,
        TIP,
      ),
    ];
  if (sourced && index >= 0)
    return [
      issueAt(atUnverified(), "unneeded-unverified", `${name} is unverified, yet it has evidence`, TIP),
    ];
  if (present || (!sourced && index < 0)) return [];
  const at = sourced ? header.place("evidence", name) : atUnverified();
  const code = sourced ? "unneeded-evidence" : "unneeded-unverified";
  return [issueAt(at, code, `${name} is not in the header, so nothing is to be shown for it`, TIP)];
}

export const evidence: Check = {
  name: "evidence",
  description: "Every header field has its sources or is marked unverified, and only those.",
  scope: "instrument",
  severity: "error",
  check: ({ header }) =>
    header?.value === undefined ? [] : HEADER_FIELDS.flatMap((name) => findings(header, name)),
};
