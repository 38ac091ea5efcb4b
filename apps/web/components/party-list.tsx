import type { PartyItem } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { said } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { PartyCounts } from "./party-counts.tsx";

/** Parties by name, with how much the register holds of each. */
export function PartyList({ parties }: { parties: readonly PartyItem[] }) {
  const collator = new Intl.Collator(messages.locale);
  const sorted = parties.toSorted((one, other) => collator.compare(said(one.name), said(other.name)));
  return (
    <ul className="party-list">
      {sorted.map(({ id, name, counts }) => (
        <li key={id}>
          <a href={paths.party(id)}>{said(name)}</a>
          <PartyCounts counts={counts} />
        </li>
      ))}
    </ul>
  );
}
