import type { Included, LedgerAct } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { byYear } from "../lib/ledger.ts";
import { Day } from "./day.tsx";
import { LedgerWay } from "./ledger-way.tsx";
import { LineSources } from "./line-sources.tsx";
import { InstrumentTitle } from "./names.tsx";
import { Foreign } from "./said.tsx";

/** The date of an act; without one, that of its instrument, said as such. */
function ActDate({ edition, entry, included }: { edition: Edition; entry: LedgerAct; included: Included }) {
  const { dated, messages } = edition;
  const { party: words } = messages;
  const adopted = included.instruments[entry.instrument]?.adopted;
  if (entry.date) return <Day edition={edition} date={entry.date} />;
  return <span className="missing">{adopted ? words.noDate(dated(adopted)) : messages.dates.unknown}</span>;
}

function Line({ edition, entry, included }: { edition: Edition; entry: LedgerAct; included: Included }) {
  const { paths, messages } = edition;
  const { vocabulary } = messages;
  return (
    <tr>
      <td>
        <ActDate edition={edition} entry={entry} included={included} />
      </td>
      <td className="act">{vocabulary.acts[entry.act]}</td>
      <th scope="row" className="ledger-instrument">
        <a href={paths.instrument(entry.instrument)}>
          <InstrumentTitle edition={edition} included={included} id={entry.instrument} />
        </a>
        {entry.capacity && (
          <span className="aside">
            {" "}
            (
            <Foreign edition={edition} quiet>
              {entry.capacity}
            </Foreign>
            )
          </span>
        )}
        {entry.note && (
          <span className="note">
            <Foreign edition={edition}>{entry.note}</Foreign>
          </span>
        )}
      </th>
      <td>
        <LedgerWay edition={edition} entry={entry} included={included} />
      </td>
      <td>
        <LineSources edition={edition} sources={entry.sources} />
      </td>
    </tr>
  );
}

const keyOf = ({ instrument, act, date, via, sources }: LedgerAct) =>
  [instrument, act, date, via?.group, ...sources.map(({ id }) => id)].join(" ");

/** A ledger as a table, one body a year. */
export function LedgerTable({
  edition,
  ledger,
  included,
}: {
  edition: Edition;
  ledger: readonly LedgerAct[];
  included: Included;
}) {
  const { messages } = edition;
  const { party: words } = messages;
  const heads = Object.entries(words.tableHead);
  return (
    <table className="ledger">
      <caption className="visually-hidden">{words.tableCaption}</caption>
      <thead>
        <tr>
          {heads.map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {byYear(ledger, included).map(([year, entries]) => (
        <tbody key={year}>
          <tr className="year">
            <th scope="rowgroup" colSpan={heads.length}>
              {year || messages.dates.unknown}
            </th>
          </tr>
          {entries.map((entry) => (
            <Line edition={edition} key={keyOf(entry)} entry={entry} included={included} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
