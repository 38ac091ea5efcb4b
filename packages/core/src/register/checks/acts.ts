import type { ActKind, Issue } from "../../model/index.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

/** Acts of which one party can have done one only. */
const EXCLUSIVE: readonly (readonly ActKind[])[] = [
  ["voted-for", "voted-against", "abstained"],
  ["signed", "declined"],
  ["endorsed", "declined"],
  ["joined", "declined"],
  ["sponsored", "voted-against"],
];

const TIP =
  "Check the party in both lists against their sources; where sources disagree, keep each as a claim.";

/** The earlier act of a party that rules out a later one: the same, or one of the same group. */
function rulesOut(earlier: ActKind, act: ActKind): boolean {
  if (earlier === act) return true;
  return EXCLUSIVE.some((group) => group.includes(earlier) && group.includes(act));
}

function conflicts({ acts }: RecordView): Issue[] {
  const done = new Map<string, ActKind[]>();
  return acts.items.flatMap(({ value: { act, parties }, place }) =>
    parties.flatMap((party, index) => {
      const own = done.get(party) ?? [];
      const earlier = own.find((kind) => rulesOut(kind, act));
      done.set(party, [...own, act]);
      if (earlier === undefined) return [];
      const message =
        earlier === act ? `"${party}" ${act} twice` : `"${party}" ${act}, and ${earlier} as well`;
      return [issueAt(place("parties", index), "act-conflict", message, TIP)];
    }),
  );
}

export const acts: Check = {
  name: "acts",
  description: "No party does the same act twice, or two that exclude each other.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: conflicts,
};
