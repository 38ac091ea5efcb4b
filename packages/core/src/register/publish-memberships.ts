import { type Membership, MembershipSchema } from "../model/index.ts";
import type { RegisterView } from "./register-view.ts";

const keyOf = ({ group, member, from }: Membership) => `${group} ${member} ${from}`;

/** Memberships as they are published: one for each member, with its sources in full, by group, member and first day. */
export function publishMemberships({ memberships, membershipSources }: RegisterView): Membership[] {
  const sources = new Map(membershipSources.items.map(({ value }) => [value.id, value]));
  return memberships.items
    .flatMap(({ value: { members, ...membership } }) =>
      members.map((member) =>
        MembershipSchema.parse({
          ...membership,
          member,
          sources: membership.sources.map((id) => sources.get(id)),
        }),
      ),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
