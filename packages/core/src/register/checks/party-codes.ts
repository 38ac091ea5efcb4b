import type { Issue, Party } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const TIP =
  "A State has its ISO 3166-1 codes; its id is the alpha-2 in lower case, its M49 code the numeric one.";

function findings({ value, place }: Located<Party>): Issue[] {
  if (value.kind !== "state") return [];
  const { alpha2, numeric } = value.iso3166 ?? {};
  if (alpha2?.toLowerCase() === value.id && numeric === value.m49) return [];
  return [issueAt(place(), "party-codes", `the codes of "${value.id}" do not agree`, TIP)];
}

export const partyCodes: Check = {
  name: "party-codes",
  description: "Id, ISO 3166-1 and M49 codes of a State agree.",
  scope: "register",
  severity: "error",
  check: ({ parties }) => parties.items.flatMap(findings),
};
