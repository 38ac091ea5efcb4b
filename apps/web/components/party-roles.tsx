import type { Included, PartyRole } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { partyName } from "../lib/words.ts";
import { messages } from "../messages/index.ts";

/** Longer lists are counted and folded. */
const FOLD_ABOVE = 12;

function PartyNames({ roles, included }: { roles: readonly PartyRole[]; included: Included }) {
  const named = roles
    .map(({ party, capacity }) => ({ party, capacity, name: partyName(included, party) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, messages.locale));
  return (
    <ul className={roles.length > FOLD_ABOVE ? "columns" : "inline"}>
      {named.map(({ party, capacity, name }) => (
        <li key={party}>
          <a href={paths.party(party)}>{name}</a>
          {capacity && <span className="aside"> ({capacity})</span>}
        </li>
      ))}
    </ul>
  );
}

/** Parties of an instrument by role and name; a long list is a count that opens. */
export function PartyRoles({ parties, included }: { parties: readonly PartyRole[]; included: Included }) {
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
          <summary>{words.showAll(roles.length)}</summary>
          <PartyNames roles={roles} included={included} />
        </details>
      ) : (
        <PartyNames roles={roles} included={included} />
      )}
    </div>
  ));
}
