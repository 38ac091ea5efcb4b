import type { ExamplesOf } from "./example.ts";
import { captioned, said, scoped } from "./examples/checks.ts";
import { MembershipTable } from "./membership-table.tsx";

export const membershipTable: ExamplesOf<typeof MembershipTable> = {
  file: "membership-table",
  name: "MembershipTable",
  group: "parties",
  purpose: "Memberships of a party or members of a group, by name, with when and by which sources.",
  parameters: {
    memberships: ["readonly Membership[]", "The memberships."],
    side: ['"group" | "member"', "Which end of each is named."],
    included: ["Included", "Names of the parties."],
  },
  examples: [
    {
      name: "groups of a party: one that it left, one by an act of its own",
      show: (edition, { ostmark: { memberships, included } }) => (
        <MembershipTable edition={edition} memberships={memberships} side="group" included={included} />
      ),
    },
    {
      name: "members of a group, since days of every exactness, one not verified",
      show: (edition, { union: { members, included } }) => (
        <MembershipTable edition={edition} memberships={members} side="member" included={included} />
      ),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    { says: "That a membership is not verified is said in words.", of: ".tag", holds: said },
  ],
};
