import type { CompareAnswer } from "@concordance/client";
import type { Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { decimal } from "../../lib/view-query.ts";
import { StatementLink } from "../statement-link.tsx";
import { ComparedStatement } from "./compared-statement.tsx";

type Alone = CompareAnswer["only"][number]["statements"][number];

/** The nearest statement of another side, where the two are at least related. */
function Nearest({ edition, statement }: { edition: Edition; statement: Alone }) {
  const { locale, messages } = edition;
  const { nearest } = statement;
  if (!nearest || nearest.level === "apart") return null;
  const other = nearest.a === statement.id ? nearest.b : nearest.a;
  return (
    <p className="aside">
      {messages.compare.nearest} <StatementLink edition={edition} id={other} /> (
      {decimal(locale, nearest.score)})
    </p>
  );
}

/** What stands in one instrument alone, a list for each. */
export function AloneLists({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { said, messages } = edition;
  const { compare: words, counts } = messages;
  const { answer, sides } = crosswalk;
  return (
    <div className="alone" data-sides={sides.length}>
      {sides.map(({ id, letter, title }) => {
        const statements = answer.only.find(({ instrument }) => instrument === id)?.statements ?? [];
        return (
          <section key={id} aria-labelledby={edition.anchor(`alone-${letter}`)}>
            <h3 id={edition.anchor(`alone-${letter}`)}>
              <b>{letter}</b> {words.aloneIn(said(title))}{" "}
              <span className="aside">{counts.number(statements.length)}</span>
            </h3>
            {statements.length === 0 && <p className="missing">{words.nothingAlone}</p>}
            <ul className="compared">
              {statements.map((statement) => (
                <li key={statement.id}>
                  <ComparedStatement edition={edition} crosswalk={crosswalk} statement={statement} />
                  <Nearest edition={edition} statement={statement} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
