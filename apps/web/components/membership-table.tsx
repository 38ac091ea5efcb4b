import type { Included, Membership } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { membershipAnchor, spanWords } from "../lib/spans.ts";
import { partyName } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { LineSources, NotVerified } from "./line-sources.tsx";

const { party: words, vocabulary } = messages;

function Line({
  membership,
  side,
  included,
}: {
  membership: Membership;
  side: "group" | "member";
  included: Included;
}) {
  const { by, note, seen, sources } = membership;
  return (
    <tr id={side === "group" ? membershipAnchor(membership) : undefined}>
      <th scope="row">
        <a href={paths.party(membership[side])}>{partyName(included, membership[side])}</a>
      </th>
      <td>
        {spanWords(membership)}
        {!seen && <NotVerified />}
        {by && (
          <span className="note">
            <a href={paths.instrument(by.instrument)}>{words.by(vocabulary.acts[by.act])}</a>
          </span>
        )}
        {note && <span className="note">{note}</span>}
      </td>
      <td>
        <LineSources sources={sources} />
      </td>
    </tr>
  );
}

/** Memberships of a party (`side` is the group) or members of a group (`side` is the member), by name. */
export function MembershipTable({
  memberships,
  side,
  included,
}: {
  memberships: readonly Membership[];
  side: "group" | "member";
  included: Included;
}) {
  const collator = new Intl.Collator(messages.locale);
  const nameOf = (membership: Membership) => partyName(included, membership[side]);
  const sorted = memberships.toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
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
