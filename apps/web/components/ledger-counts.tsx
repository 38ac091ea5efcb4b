import type { PartyAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { kindsOf } from "../lib/ledger.ts";

/** How many acts of each kind, direct and through groups in columns of their own. */
export function LedgerCounts({
  edition,
  party,
}: {
  edition: Edition;
  party: Pick<PartyAnswer, "byAct" | "counts">;
}) {
  const { messages } = edition;
  const { party: words, counts, vocabulary } = messages;
  const kinds = kindsOf(party.counts.acts);
  return (
    <table className="ledger-counts">
      <caption>{words.countsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.countsHead.act}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="number">
              {words.countsHead[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {party.byAct.map((row) => (
          <tr key={row.act}>
            <th scope="row">{vocabulary.acts[row.act]}</th>
            {kinds.map((kind) => (
              <td key={kind} className="number">
                {counts.number(row[kind])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.all}</th>
          {kinds.map((kind) => (
            <td key={kind} className="number">
              {counts.number(party.counts.acts[kind])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
