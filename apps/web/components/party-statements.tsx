import type { PartyAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { type Directness, kindsOf, type PartyView } from "../lib/ledger.ts";
import type { Listing } from "../lib/listing.ts";
import { Choice } from "./choice.tsx";
import { Pager } from "./pager.tsx";
import { StatementItems } from "./statement-items.tsx";

/** What a party says itself or, where the reader asks for it, through groups. */
export function PartyStatements({
  edition,
  party,
  view,
  statements,
}: {
  edition: Edition;
  party: PartyAnswer;
  view: PartyView;
  statements: Listing;
}) {
  const { paths, messages } = edition;
  const { party: words, counts, punctuation } = messages;
  const names = {
    direct: words.own,
    through: words.throughGroups,
    possible: words.possiblyThroughGroups,
  } as const satisfies Record<Directness, string>;
  const numbers = party.counts.statements;
  const page = paths.party(party.id);
  const addressOf = (kind: Directness) => (kind === "direct" ? page : `${page}?statements=${kind}`);
  const options = kindsOf(numbers).map((kind) => ({
    name: names[kind] + punctuation.bracketed(counts.number(numbers[kind])),
    address: `${addressOf(kind)}#statements`,
    chosen: view.statements === kind,
  }));
  return (
    <section aria-labelledby={edition.anchor("statements")}>
      <h2 id={edition.anchor("statements")}>{words.statements}</h2>
      <p className="section-note">{words.statementsNote}</p>
      {options.length > 1 && <Choice label={words.statementsFilter} options={options} />}
      {statements.items.length === 0 && <p className="missing">{words.noStatements}</p>}
      <StatementItems edition={edition} statements={statements.items} included={statements.included} />
      <Pager
        edition={edition}
        path={addressOf(view.statements)}
        next={statements.next}
        onFirst={statements.onFirst}
      />
    </section>
  );
}
