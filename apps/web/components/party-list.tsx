import type { PartyItem } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { said } from "../lib/words.ts";
import { messages } from "../messages/index.ts";

const { counts, vocabulary } = messages;

/** Parties by name, with how much the register holds of each. */
export function PartyList({ parties }: { parties: readonly PartyItem[] }) {
  const collator = new Intl.Collator(messages.locale);
  const sorted = parties.toSorted((one, other) => collator.compare(said(one.name), said(other.name)));
  return (
    <ul className="party-list">
      {sorted.map(({ id, name, kind, counts: numbers }) => (
        <li key={id}>
          <a href={paths.party(id)}>{said(name)}</a>
          {kind !== "state" && <span className="aside"> {vocabulary.partyKinds[kind]}</span>}
          {numbers.acts + numbers.statements > 0 && (
            <span className="facts-line">
              {counts.acts(numbers.acts)} · {counts.statements(numbers.statements)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
