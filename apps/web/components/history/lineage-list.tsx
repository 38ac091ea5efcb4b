import type { LineageAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { Day } from "../day.tsx";
import { InstrumentTitle } from "../names.tsx";
import { StatementLink } from "../statement-link.tsx";

type Entry = LineageAnswer["entries"][number];
type Occurrence = Entry["occurrences"][number];

/** Places that are named; more are a number. */
const NAMED = 4;

function Place({ edition, occurrence }: { edition: Edition; occurrence: Occurrence }) {
  const { listed, messages } = edition;
  const { lineage: words } = messages;
  const { field, statement, missing, added } = occurrence;
  const change = [
    ...(missing.length > 0 ? [words.missing(listed(missing))] : []),
    ...(added.length > 0 ? [words.added(listed(added))] : []),
  ];
  return (
    <li>
      {statement && <StatementLink edition={edition} id={statement} />}{" "}
      <span className="aside">{[words.fields[field], ...change].join(messages.punctuation.comma)}</span>
    </li>
  );
}

function EntryLine({ edition, answer, entry }: { edition: Edition; answer: LineageAnswer; entry: Entry }) {
  const { paths, messages } = edition;
  const { lineage: words, counts } = messages;
  const more = entry.occurrences.length - NAMED;
  return (
    <li data-form={entry.form}>
      <p className="kicker">
        <Day edition={edition} date={entry.date} /> · {words.form[entry.form]}
        {entry.instrument === answer.first && ` · ${words.first}`}
      </p>
      <p className="lineage-title">
        <a href={paths.instrument(entry.instrument)}>
          <InstrumentTitle edition={edition} included={answer.included} id={entry.instrument} />
        </a>
      </p>
      <ul className="places" aria-label={words.places}>
        {entry.occurrences.slice(0, NAMED).map((occurrence) => (
          <Place
            key={`${occurrence.statement} ${occurrence.field} ${occurrence.locator}`}
            edition={edition}
            occurrence={occurrence}
          />
        ))}
        {more > 0 && <li className="aside">+{counts.number(more)}</li>}
      </ul>
    </li>
  );
}

/** A formula through time: who has it whole, who in another form, and where. */
export function LineageList({ edition, answer }: { edition: Edition; answer: LineageAnswer }) {
  const { lineage: words } = edition.messages;
  if (answer.entries.length === 0) return <p className="missing">{words.none}</p>;
  return (
    <>
      {answer.first === null && <p>{words.noFirst}</p>}
      <ol className="lineage">
        {answer.entries.map((entry) => (
          <EntryLine key={entry.instrument} edition={edition} answer={answer} entry={entry} />
        ))}
      </ol>
    </>
  );
}
