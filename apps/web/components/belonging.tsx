import type { PartyAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { MembershipTable } from "./membership-table.tsx";

/** Longer lists of members are a count that opens. */
const FOLD_ABOVE = 30;

function Members({
  edition,
  members,
  included,
}: Pick<PartyAnswer, "members" | "included"> & { edition: Edition }) {
  const { messages } = edition;
  const { party: words, counts } = messages;
  const table = <MembershipTable edition={edition} memberships={members} side="member" included={included} />;
  if (members.length <= FOLD_ABOVE) return table;
  return (
    <details>
      <summary>{words.showMembers(counts.number(members.length))}</summary>
      {table}
    </details>
  );
}

/** Groups that a party belongs to and, where it is a group, its members; nothing where neither is known. */
export function Belonging({
  edition,
  party: { memberships, members, included },
}: {
  edition: Edition;
  party: PartyAnswer;
}) {
  const { messages } = edition;
  const { party: words, counts } = messages;
  return (
    <>
      {memberships.length > 0 && (
        <section aria-labelledby={edition.anchor("memberships")}>
          <h2 id={edition.anchor("memberships")}>
            {words.memberships} <span className="aside">{counts.number(memberships.length)}</span>
          </h2>
          <p className="section-note">{words.membershipsNote}</p>
          <MembershipTable edition={edition} memberships={memberships} side="group" included={included} />
        </section>
      )}
      {members.length > 0 && (
        <section aria-labelledby={edition.anchor("members")}>
          <h2 id={edition.anchor("members")}>
            {words.members} <span className="aside">{counts.number(members.length)}</span>
          </h2>
          <p className="section-note">{words.membersNote}</p>
          <Members edition={edition} members={members} included={included} />
        </section>
      )}
    </>
  );
}
