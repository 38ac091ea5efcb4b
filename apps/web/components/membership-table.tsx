import type { Included, Membership } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { membershipAnchor, spanWords } from "../lib/spans.ts";
import { LineSources, NotVerified } from "./line-sources.tsx";
import { PartyName } from "./names.tsx";
import { Foreign } from "./said.tsx";

function Line({
  edition,
  membership,
  side,
  included,
}: {
  edition: Edition;
  membership: Membership;
  side: "group" | "member";
  included: Included;
}) {
  const { paths, messages } = edition;
  const { party: words, vocabulary } = messages;
  const { by, note, seen, sources } = membership;
  return (
    <tr id={side === "group" ? edition.anchor(membershipAnchor(membership)) : undefined}>
      <th scope="row">
        <a href={paths.party(membership[side])}>
          <PartyName edition={edition} included={included} id={membership[side]} />
        </a>
      </th>
      <td>
        {spanWords(edition, membership)}
        {!seen && <NotVerified edition={edition} />}
        {by && (
          <span className="note">
            <a href={paths.instrument(by.instrument)}>{words.by(vocabulary.acts[by.act])}</a>
          </span>
        )}
        {note && (
          <span className="note">
            <Foreign edition={edition}>{note}</Foreign>
          </span>
        )}
      </td>
      <td>
        <LineSources edition={edition} sources={sources} />
      </td>
    </tr>
  );
}

/** Memberships of a party (`side` is the group) or members of a group (`side` is the member), by name. */
export function MembershipTable({
  edition,
  memberships,
  side,
  included,
}: {
  edition: Edition;
  memberships: readonly Membership[];
  side: "group" | "member";
  included: Included;
}) {
  const { partyName, compare, messages } = edition;
  const { party: words } = messages;
  const nameOf = (membership: Membership) => partyName(included, membership[side]);
  const sorted = memberships.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return (
    <table className="memberships">
      <caption className="visually-hidden">{side === "group" ? words.memberships : words.members}</caption>
      <thead>
        <tr>
          <th scope="col">{words.membershipHead[side]}</th>
          <th scope="col">{words.membershipHead.span}</th>
          <th scope="col">{words.membershipHead.sources}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((membership) => (
          <Line
            edition={edition}
            key={`${membership.group} ${membership.member} ${membership.from}`}
            membership={membership}
            side={side}
            included={included}
          />
        ))}
      </tbody>
    </table>
  );
}
