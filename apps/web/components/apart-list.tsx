import type { Included, LedgerAct } from "@concordance/api/client";
import { stoodApart } from "../lib/ledger.ts";
import { paths } from "../lib/site.ts";
import { dated, instrumentTitle } from "../lib/words.ts";
import { messages } from "../messages/index.ts";

const { party: words, vocabulary } = messages;

/** What a party declined, opposed, abstained on or left, each in a line; nothing where it did none of it. */
export function ApartList({ ledger, included }: { ledger: readonly LedgerAct[]; included: Included }) {
  const apart = stoodApart(ledger);
  if (apart.length === 0) return null;
  return (
    <div className="apart">
      <h3>{words.apart}</h3>
      <p className="section-note">{words.apartNote}</p>
      <ul>
        {apart.map(({ instrument, act, date }) => (
          <li key={`${instrument} ${act}`}>
            <strong>{vocabulary.acts[act]}</strong>
            {": "}
            <a href={paths.instrument(instrument)}>{instrumentTitle(included, instrument)}</a>
            <span className="aside">, {date ? dated(date) : messages.dates.unknown}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
