import type { Included, LedgerAct } from "@concordance/api/client";
import { machineDate } from "../lib/dates.ts";
import { paths } from "../lib/site.ts";
import { dated, instrumentTitle } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { ExternalLink } from "./external-link.tsx";

const { party: words, vocabulary } = messages;

function ActLine({ act, included }: { act: LedgerAct; included: Included }) {
  return (
    <li>
      <p className="ledger-act">
        <span className="act">{vocabulary.acts[act.act]}</span>
        {act.date ? (
          <time dateTime={machineDate(act.date)}>{dated(act.date)}</time>
        ) : (
          <span className="missing">{messages.dates.unknown}</span>
        )}
      </p>
      <div>
        <p className="ledger-instrument">
          <a href={paths.instrument(act.instrument)}>{instrumentTitle(included, act.instrument)}</a>
          {act.capacity && <span className="aside"> ({act.capacity})</span>}
        </p>
        {act.note && <p className="note">{act.note}</p>}
        <ul className="inline note" aria-label={messages.statement.sources}>
          {act.sources.map(({ id, name, address }) => (
            <li key={id}>{address ? <ExternalLink address={address}>{name}</ExternalLink> : name}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** What a party did, act by act, each with who says so. */
export function Ledger({ acts, included }: { acts: readonly LedgerAct[]; included: Included }) {
  if (acts.length === 0) return <p className="missing">{words.noActs}</p>;
  return (
    <ol className="ledger">
      {acts.map((act) => (
        <ActLine key={`${act.instrument} ${act.act} ${act.date}`} act={act} included={included} />
      ))}
    </ol>
  );
}
