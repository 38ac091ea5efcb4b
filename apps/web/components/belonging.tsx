import type { PartyAnswer } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { MembershipTable } from "./membership-table.tsx";

const { party: words, counts } = messages;
/** Longer lists of members are a count that opens. */
const FOLD_ABOVE = 30;

function Members({ members, included }: Pick<PartyAnswer, "members" | "included">) {
  const table = <MembershipTable memberships={members} side="member" included={included} />;
  if (members.length <= FOLD_ABOVE) return table;
  return (
    <details>
      <summary>{words.showMembers(counts.number(members.length))}</summary>
      {table}
    </details>
  );
}

/** Groups that a party belongs to and, where it is a group, its members; nothing where neither is known. */
export function Belonging({ party: { memberships, members, included } }: { party: PartyAnswer }) {
  return (
    <>
      {memberships.length > 0 && (
        <section aria-labelledby="memberships">
          <h2 id="memberships">
            {words.memberships} <span className="aside">{counts.number(memberships.length)}</span>
          </h2>
          <p className="section-note">{words.membershipsNote}</p>
          <MembershipTable memberships={memberships} side="group" included={included} />
        </section>
      )}
      {members.length > 0 && (
        <section aria-labelledby="members">
          <h2 id="members">
            {words.members} <span className="aside">{counts.number(members.length)}</span>
          </h2>
          <p className="section-note">{words.membersNote}</p>
          <Members members={members} included={included} />
        </section>
      )}
    </>
  );
}
