import type { Issue } from "../../model/index.ts";
import { issueAt, type Place } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "A group cannot belong to itself, nor to one of its members; look which of the two is the group.";

/** Groups that each party is a member of, at any time. */
function groupsByMember({ memberships }: RegisterView): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { value } of memberships.items)
    for (const member of value.members) groups.set(member, [...(groups.get(member) ?? []), value.group]);
  return groups;
}

/** Whether a way leads from one party up to another, by memberships. */
function leadsTo(groups: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const party of reached) {
    if (party === to) return true;
    for (const group of groups.get(party) ?? []) reached.add(group);
  }
  return false;
}

const cycleAt = (place: Place, member: string, group: string): Issue =>
  issueAt(place, "membership-cycle", `"${member}" in "${group}" leads back to "${member}"`, TIP);

export const membershipCycles: Check = {
  name: "membership-cycles",
  description: "No group belongs to itself, directly or through others.",
  scope: "register",
  severity: "error",
  check: (register) => {
    const groups = groupsByMember(register);
    return register.memberships.items.flatMap(({ value: { group, members }, place }) =>
      members.flatMap((member, index) =>
        leadsTo(groups, group, member) ? [cycleAt(place("members", index), member, group)] : [],
      ),
    );
  },
};
