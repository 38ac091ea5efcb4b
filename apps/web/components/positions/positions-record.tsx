import type { PositionsAnswer } from "@concordance/client";
import type { Deeds } from "../../lib/deeds.ts";
import type { Edition } from "../../lib/edition.ts";
import { PageHead } from "../page-head.tsx";
import { PositionsTable } from "./positions-table.tsx";

/** The four lists in the order in which they are asked for: what one joined alone, what was declined, what both joined. */
function listsOf(edition: Edition, answer: PositionsAnswer, [a, b]: readonly [string, string]) {
  const { positions: words } = edition.messages;
  return [
    { id: "only-a", title: words.only(a, b), rows: answer.onlyA },
    { id: "only-b", title: words.only(b, a), rows: answer.onlyB },
    { id: "declined", title: words.declined, rows: answer.declined, note: words.declinedNote },
    { id: "both", title: words.both, rows: answer.both },
  ];
}

/** What two parties joined together, alone, or declined: counts that lead to the lists, then the lists. */
export function PositionsRecord({
  edition,
  answer,
  deeds,
}: {
  edition: Edition;
  answer: PositionsAnswer;
  deeds: Deeds;
}) {
  const { paths, partyName, messages } = edition;
  const { positions: words, counts } = messages;
  const { included } = answer;
  const names = [partyName(included, answer.a), partyName(included, answer.b)] as const;
  const lists = listsOf(edition, answer, names);
  return (
    <>
      <PageHead kicker={<a href={paths.positions}>{words.title}</a>} title={words.heading(...names)} long>
        <ul className="tallies">
          {lists.map(({ id, title, rows }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <b>{counts.number(rows.length)}</b>
            </li>
          ))}
        </ul>
        <p className="section-note">{words.silence}</p>
      </PageHead>
      {lists.map(({ id, title, rows, note }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            {title} <span className="aside">{counts.number(rows.length)}</span>
          </h2>
          {note && <p className="section-note">{note}</p>}
          <PositionsTable
            edition={edition}
            rows={rows}
            names={names}
            deeds={deeds}
            included={included}
            caption={title}
          />
        </section>
      ))}
    </>
  );
}
