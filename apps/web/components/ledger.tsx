import type { PartyAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { directnessOf, kindsOf, type PartyView } from "../lib/ledger.ts";
import { ApartList } from "./apart-list.tsx";
import { Choice } from "./choice.tsx";
import { LedgerCounts } from "./ledger-counts.tsx";
import { LedgerTable } from "./ledger-table.tsx";

function optionsOf(edition: Edition, { id, counts: { acts } }: PartyAnswer, chosen: PartyView["acts"]) {
  const { paths, messages } = edition;
  const { party: words, counts, punctuation } = messages;
  const page = paths.party(id);
  const kinds = kindsOf(acts).map((kind) => ({
    name: words[kind] + punctuation.bracketed(counts.number(acts[kind])),
    address: `${page}?acts=${kind}#ledger`,
    chosen: chosen === kind,
  }));
  return [{ name: words.all, address: `${page}#ledger`, chosen: chosen === undefined }, ...kinds];
}

/** What a party did, and what came to it through groups: counted apart, told apart, by year. */
export function Ledger({ edition, party, view }: { edition: Edition; party: PartyAnswer; view: PartyView }) {
  const { messages } = edition;
  const { party: words } = messages;
  const { ledger, included } = party;
  if (ledger.length === 0) return <p className="missing">{words.noActs}</p>;
  const shown = ledger.filter((entry) => view.acts === undefined || directnessOf(entry) === view.acts);
  return (
    <>
      <p className="section-note">{words.throughNote}</p>
      <div className="ledger-overview">
        <LedgerCounts edition={edition} party={party} />
        <ApartList edition={edition} ledger={ledger} included={included} />
      </div>
      <Choice label={words.filter} options={optionsOf(edition, party, view.acts)} />
      {shown.length === 0 && <p className="missing">{words.noneOfThese}</p>}
      {shown.length > 0 && <LedgerTable edition={edition} ledger={shown} included={included} />}
    </>
  );
}
