import type { Included, LedgerAct } from "@concordance/api/client";
import { machineDate } from "../lib/dates.ts";
import { byYear } from "../lib/ledger.ts";
import { paths } from "../lib/site.ts";
import { dated, instrumentTitle } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { LedgerWay } from "./ledger-way.tsx";
import { LineSources } from "./line-sources.tsx";

const { party: words, vocabulary } = messages;
const HEADS = Object.entries(words.tableHead);

/** The date of an act; without one, that of its instrument, said as such. */
function ActDate({ entry, included }: { entry: LedgerAct; included: Included }) {
  const adopted = included.instruments[entry.instrument]?.adopted;
  if (entry.date) return <time dateTime={machineDate(entry.date)}>{dated(entry.date)}</time>;
  return <span className="missing">{adopted ? words.noDate(dated(adopted)) : messages.dates.unknown}</span>;
}

function Line({ entry, included }: { entry: LedgerAct; included: Included }) {
  return (
    <tr>
      <td>
        <ActDate entry={entry} included={included} />
      </td>
      <td className="act">{vocabulary.acts[entry.act]}</td>
      <th scope="row" className="ledger-instrument">
        <a href={paths.instrument(entry.instrument)}>{instrumentTitle(included, entry.instrument)}</a>
        {entry.capacity && <span className="aside"> ({entry.capacity})</span>}
        {entry.note && <span className="note">{entry.note}</span>}
      </th>
      <td>
        <LedgerWay entry={entry} included={included} />
      </td>
      <td>
        <LineSources sources={entry.sources} />
      </td>
    </tr>
  );
}

const keyOf = ({ instrument, act, date, via, sources }: LedgerAct) =>
  [instrument, act, date, via?.group, ...sources.map(({ id }) => id)].join(" ");

/** A ledger as a table, one body a year. */
export function LedgerTable({ ledger, included }: { ledger: readonly LedgerAct[]; included: Included }) {
  return (
    <table className="ledger">
      <caption className="visually-hidden">{words.tableCaption}</caption>
      <thead>
        <tr>
          {HEADS.map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {byYear(ledger, included).map(([year, entries]) => (
        <tbody key={year}>
          <tr className="year">
            <th scope="rowgroup" colSpan={HEADS.length}>
              {year || messages.dates.unknown}
            </th>
          </tr>
          {entries.map((entry) => (
            <Line key={keyOf(entry)} entry={entry} included={included} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
