import type { Included, Statement } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ForceMark } from "./force-mark.tsx";

/** How often each force is used, the strongest first. */
export function ForceProfile({
  edition,
  statements,
  included,
}: {
  edition: Edition;
  statements: readonly Statement[];
  included: Included;
}) {
  const { messages } = edition;
  const counts = Map.groupBy(statements, ({ force }) => force);
  const forces = Object.values(included.forces).filter(({ id }) => counts.has(id));
  return (
    <ul className="profile">
      {forces
        .toSorted((one, other) => other.strength - one.strength)
        .map((force) => (
          <li key={force.id}>
            <ForceMark edition={edition} force={force} />
            <span className="profile-count">{messages.counts.number(counts.get(force.id)?.length ?? 0)}</span>
          </li>
        ))}
    </ul>
  );
}
