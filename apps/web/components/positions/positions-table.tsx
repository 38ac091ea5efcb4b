import type { Included } from "@concordance/client";
import { type Deed, type Deeds, entryOf, type Position, sourcesOf } from "../../lib/deeds.ts";
import type { Edition } from "../../lib/edition.ts";
import { Day } from "../day.tsx";
import { LineSources } from "../line-sources.tsx";
import { InstrumentTitle } from "../names.tsx";
import { Foreign } from "../said.tsx";

interface TableProps {
  readonly edition: Edition;
  readonly rows: readonly Position[];
  readonly names: readonly [a: string, b: string];
  readonly deeds: Deeds;
  readonly included: Included;
  readonly caption: string;
}

function DeedLine({
  edition,
  deed,
  capacity,
  included,
}: {
  edition: Edition;
  deed: Deed;
  capacity: string | undefined;
  included: Included;
}) {
  const { partyName, messages } = edition;
  const { positions: words, vocabulary, dates, punctuation } = messages;
  return (
    <li>
      <strong>{vocabulary.acts[deed.act]}</strong>
      {punctuation.comma}
      {deed.date ? <Day edition={edition} date={deed.date} /> : dates.unknown}
      {capacity && (
        <>
          {" ("}
          <Foreign edition={edition} quiet>
            {capacity}
          </Foreign>
          {")"}
        </>
      )}
      {deed.via && (
        <span className="aside">
          {" "}
          {words.throughGroup(partyName(included, deed.via.group))}
          {deed.via.certainty === "certain" ? "" : punctuation.bracketed(words.possibly)}
        </span>
      )}
    </li>
  );
}

function DeedsCell({
  edition,
  name,
  deeds,
  ledger,
  instrument,
  included,
}: {
  edition: Edition;
  name: string;
  deeds: readonly Deed[];
  ledger: Deeds["a"];
  instrument: string;
  included: Included;
}) {
  return (
    <td>
      <span className="cell-name">{name}</span>
      {deeds.length === 0 ? (
        <span className="missing">{edition.messages.positions.noAct}</span>
      ) : (
        <ul className="deeds">
          {deeds.map((deed) => (
            <DeedLine
              key={`${deed.act} ${deed.date} ${deed.via?.group}`}
              edition={edition}
              deed={deed}
              capacity={entryOf(ledger, instrument, deed)?.capacity}
              included={included}
            />
          ))}
        </ul>
      )}
    </td>
  );
}

function Line({
  edition,
  row,
  names,
  deeds,
  included,
}: Omit<TableProps, "rows" | "caption"> & { row: Position }) {
  const { paths, messages } = edition;
  const { instrument, adopted } = row;
  const [a, b] = names;
  const shared = { edition, instrument, included };
  return (
    <tr>
      <th scope="row">
        <a href={paths.instrument(instrument)}>
          <InstrumentTitle edition={edition} included={included} id={instrument} />
        </a>{" "}
        <Day edition={edition} date={adopted} className="aside" />
      </th>
      <DeedsCell {...shared} name={a} deeds={row.a} ledger={deeds.a} />
      <DeedsCell {...shared} name={b} deeds={row.b} ledger={deeds.b} />
      <td>
        <span className="cell-name">{messages.positions.sources}</span>
        <LineSources edition={edition} sources={sourcesOf(deeds, row)} />
      </td>
    </tr>
  );
}

/** What two parties did on some instruments: act, day, capacity and sources of each. */
export function PositionsTable(props: TableProps) {
  const { edition, rows, names, caption } = props;
  const { messages } = edition;
  const heads = [messages.party.tableHead.instrument, ...names, messages.positions.sources];
  if (rows.length === 0) return <p className="missing">{messages.positions.none}</p>;
  return (
    <table className="positions">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.instrument} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}
