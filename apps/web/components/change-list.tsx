import type { ChangeItem, InstrumentFacts } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";
import { Foreign, Said } from "./said.tsx";

interface ChangeProps {
  readonly edition: Edition;
  readonly titles: ReadonlyMap<string, InstrumentFacts["title"]>;
}

function Subject({ edition, change, titles }: ChangeProps & { change: ChangeItem }) {
  const { paths, messages } = edition;
  const { id, resource, instrument } = change;
  const title = titles.get(instrument);
  const name = title ? <Said edition={edition} words={title} /> : instrument;
  if (resource === "instrument") return <a href={paths.instrument(id)}>{name}</a>;
  return (
    <>
      <a href={paths.statement(id)}>{`${messages.changes.ofStatement} ${shortId(id)}`}</a>
      {messages.punctuation.comma}
      {name}
    </>
  );
}

function Change({ edition, change, titles }: ChangeProps & { change: ChangeItem }) {
  const { paths, messages } = edition;
  const { changes: words, punctuation } = messages;
  const { kind, why, fields, replacedBy, resource } = change;
  return (
    <li>
      <p>
        <strong className="change-kind">{words.kinds[kind]}</strong>
        {punctuation.colon}
        <Subject edition={edition} change={change} titles={titles} />
      </p>
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
  const { dated, messages } = edition;
  if (changes.length === 0) return <p className="missing">{messages.changes.none}</p>;
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, those]) => (
    <section key={date} aria-labelledby={edition.anchor(`on-${date}`)}>
      <h2 id={edition.anchor(`on-${date}`)}>
        <time dateTime={date}>{dated(date)}</time>
      </h2>
      <ul className="changes">
        {those.map((change) => (
          <Change
            key={`${change.id} ${change.kind} ${change.why}`}
            edition={edition}
            change={change}
            titles={titles}
          />
        ))}
      </ul>
    </section>
  ));
}
