import type { ChangeItem, InstrumentFacts } from "@concordance/client";
import { Fragment } from "react";
import { type ChangeGroup, changeGroups } from "../lib/change-groups.ts";
import type { Edition } from "../lib/edition.ts";
import { Day } from "./day.tsx";
import { Foreign, Said } from "./said.tsx";
import { StatementLink } from "./statement-link.tsx";

interface ChangeProps {
  readonly edition: Edition;
  readonly titles: ReadonlyMap<string, InstrumentFacts["title"]>;
}

/** The instrument that was changed, or whose statements were. */
function Subject({ edition, change, titles }: ChangeProps & { change: ChangeGroup }) {
  const { instrument } = change;
  const title = titles.get(instrument);
  return (
    <a href={edition.paths.instrument(instrument)}>
      {title ? <Said edition={edition} words={title} /> : instrument}
    </a>
  );
}

function ChangedStatements({ edition, ids }: { edition: Edition; ids: readonly string[] }) {
  const { messages } = edition;
  const { counts, punctuation } = messages;
  return (
    <p className="note">
      {counts.statements(ids.length)}
      {punctuation.colon}
      {ids.map((id, place) => (
        <Fragment key={id}>
          {place > 0 && punctuation.comma}
          <StatementLink edition={edition} id={id} />
        </Fragment>
      ))}
    </p>
  );
}

function Change({ edition, change, titles }: ChangeProps & { change: ChangeGroup }) {
  const { paths, messages } = edition;
  const { changes: words, punctuation } = messages;
  const { kind, why, fields, replacedBy, resource, ids } = change;
  return (
    <li>
      <p>
        <strong className="change-kind">{words.kinds[kind]}</strong>
        {punctuation.colon}
        <Subject edition={edition} change={change} titles={titles} />
      </p>
      {resource === "statement" && <ChangedStatements edition={edition} ids={ids} />}
      <p className="note">
        <Foreign edition={edition}>{why}</Foreign>
      </p>
      {fields.length > 0 && (
        <p className="note">
          {words.fields}
          {punctuation.colon}
          <code>{fields.join(", ")}</code>
        </p>
      )}
      {replacedBy.length > 0 && (
        <p className="note">
          {words.replaced}
          {punctuation.colon}
          {replacedBy.map((id) => (
            <a key={id} href={resource === "instrument" ? paths.instrument(id) : paths.statement(id)}>
              {id}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

/** What became of records, day by day. */
export function ChangeList({ edition, changes, titles }: ChangeProps & { changes: readonly ChangeItem[] }) {
  const { messages } = edition;
  if (changes.length === 0) return <p className="missing">{messages.changes.none}</p>;
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, those]) => (
    <section key={date} aria-labelledby={edition.anchor(`on-${date}`)}>
      <h2 id={edition.anchor(`on-${date}`)}>
        <Day edition={edition} date={date} />
      </h2>
      <ul className="changes">
        {changeGroups(those).map((change) => (
          <Change
            key={`${change.ids[0]} ${change.kind} ${change.why}`}
            edition={edition}
            change={change}
            titles={titles}
          />
        ))}
      </ul>
    </section>
  ));
}
