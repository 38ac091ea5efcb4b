import type { TimelineAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { Day } from "../day.tsx";
import { ForceMark } from "../force-mark.tsx";
import { InstrumentTitle } from "../names.tsx";

type Entry = TimelineAnswer["entries"][number];

/** The strongest force of an instrument with the statement that has it; or that it is silent, or not coded. */
function Strongest({ edition, answer, entry }: { edition: Edition; answer: TimelineAnswer; entry: Entry }) {
  const { paths, messages } = edition;
  const { timeline: words, counts } = messages;
  const { strongest } = entry;
  const force = strongest && answer.included.forces[strongest.force];
  if (!force)
    return <span className="missing">{entry.coded === "none" ? words.notCoded : words.silent}</span>;
  return (
    <>
      <a className="mark-link" href={paths.statement(strongest.statement)}>
        <ForceMark edition={edition} force={force} />
      </a>{" "}
      <span className="aside">{counts.statements(entry.statements)}</span>
    </>
  );
}

/** Instruments in the order of their dates, one body a year, with how many statements the year has. */
export function TimelineTable({ edition, answer }: { edition: Edition; answer: TimelineAnswer }) {
  const { paths, messages } = edition;
  const { timeline: words, counts, vocabulary, punctuation } = messages;
  const byYear = Map.groupBy(answer.entries, ({ date }) => /\d{4}/u.exec(date)?.[0] ?? "");
  const years = new Map(answer.years.map((year) => [year.year, year]));
  return (
    <table className="timeline">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{messages.party.tableHead.instrument}</th>
          <th scope="col">{words.force}</th>
        </tr>
      </thead>
      {[...byYear].map(([year, entries]) => (
        <tbody key={year}>
          <tr className="year">
            <th scope="rowgroup" colSpan={3}>
              {year || messages.dates.unknown}{" "}
              <span className="aside">
                {counts.instruments(entries.length)}
                {punctuation.comma}
                {counts.statements(years.get(year)?.statements ?? 0)}
              </span>
            </th>
          </tr>
          {entries.map((entry) => (
            <tr key={entry.instrument}>
              <td>
                <Day edition={edition} date={entry.date} />
              </td>
              <th scope="row">
                <a href={paths.instrument(entry.instrument)}>
                  <InstrumentTitle edition={edition} included={answer.included} id={entry.instrument} />
                </a>{" "}
                <span className="aside">
                  {vocabulary.instrumentKinds[entry.kind]} · {vocabulary.bindingsInLine[entry.binding]}
                </span>
              </th>
              <td>
                <Strongest edition={edition} answer={answer} entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
