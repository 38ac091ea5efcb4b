import type { Included, PartyRole } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { PartyName } from "./names.tsx";
import { Foreign } from "./said.tsx";

/** Longer lists are counted and folded. */
const FOLD_ABOVE = 12;

function PartyNames({
  edition,
  roles,
  included,
}: {
  edition: Edition;
  roles: readonly PartyRole[];
  included: Included;
}) {
  const { paths, partyName, compare } = edition;
  const named = roles
    .map(({ party, capacity }) => ({ party, capacity, name: partyName(included, party) }))
    .toSorted((one, other) => compare(one.name, other.name));
  return (
    <ul className={roles.length > FOLD_ABOVE ? "columns" : "inline"}>
      {named.map(({ party, capacity }) => (
        <li key={party}>
          <a href={paths.party(party)}>
            <PartyName edition={edition} included={included} id={party} />
          </a>
          {capacity && (
            <span className="aside">
              {" "}
              (
              <Foreign edition={edition} quiet>
                {capacity}
              </Foreign>
              )
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Parties of an instrument by role and name; a long list is a count that opens. */
export function PartyRoles({
  edition,
  parties,
  included,
}: {
  edition: Edition;
  parties: readonly PartyRole[];
  included: Included;
}) {
  const { messages } = edition;
  const words = messages.instrument;
  if (parties.length === 0) return <p className="missing">{words.noParties}</p>;
  return [...Map.groupBy(parties, ({ role }) => role)].map(([role, roles]) => (
    <div key={role} className="roles">
      <p className="role">
        {messages.vocabulary.roles[role]}
        <span className="aside"> {messages.counts.number(roles.length)}</span>
      </p>
      {roles.length > FOLD_ABOVE ? (
        <details>
          <summary>{words.showAll(messages.counts.number(roles.length))}</summary>
          <PartyNames edition={edition} roles={roles} included={included} />
        </details>
      ) : (
        <PartyNames edition={edition} roles={roles} included={included} />
      )}
    </div>
  ));
}
