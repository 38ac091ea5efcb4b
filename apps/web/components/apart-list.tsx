import type { Included, LedgerAct } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { stoodApart } from "../lib/ledger.ts";
import { Day } from "./day.tsx";
import { InstrumentTitle } from "./names.tsx";

/** What a party declined, opposed, abstained on or left, each in a line; nothing where it did none of it. */
export function ApartList({
  edition,
  ledger,
  included,
}: {
  edition: Edition;
  ledger: readonly LedgerAct[];
  included: Included;
}) {
  const { paths, messages } = edition;
  const { party: words, vocabulary } = messages;
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
            {messages.punctuation.colon}
            <a href={paths.instrument(instrument)}>
              <InstrumentTitle edition={edition} included={included} id={instrument} />
            </a>
            <span className="aside">
              {messages.punctuation.comma}
              {date ? <Day edition={edition} date={date} /> : messages.dates.unknown}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
