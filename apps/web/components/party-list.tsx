import type { PartyItem } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { PartyCounts } from "./party-counts.tsx";
import { Said } from "./said.tsx";

/** Parties by name, with how much the register holds of each. */
export function PartyList({ edition, parties }: { edition: Edition; parties: readonly PartyItem[] }) {
  const { paths, said, compare } = edition;
  const sorted = parties.toSorted((one, other) => compare(said(one.name), said(other.name)));
  return (
    <ul className="party-list">
      {sorted.map(({ id, name, counts }) => (
        <li key={id}>
          <a href={paths.party(id)}>
            <Said edition={edition} words={name} />
          </a>
          <PartyCounts edition={edition} counts={counts} />
        </li>
      ))}
    </ul>
  );
}
