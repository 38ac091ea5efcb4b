import type { InstrumentAnswer, Statement } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { usualSpeakers } from "../lib/usual-speakers.ts";
import { shortId } from "../lib/words.ts";
import { ForceMark } from "./force-mark.tsx";
import { JoinedStatements } from "./joined-statements.tsx";
import { ReviewLine } from "./review-line.tsx";
import { Foreign, Said } from "./said.tsx";
import { StatementDetails } from "./statement-details.tsx";
import { StatementLink } from "./statement-link.tsx";
import { TopicLinks } from "./topic-links.tsx";
import { Translations } from "./translations.tsx";

/** One statement on the page of its instrument, with the statement of the other layer that it matches. */
export function Clause({
  edition,
  statement,
  instrument,
}: {
  edition: Edition;
  statement: Statement;
  instrument: InstrumentAnswer;
}) {
  const { messages } = edition;
  const { included, statements, sources } = instrument;
  const force = included.forces[statement.force];
  const joined = statements.filter(({ id }) => statement.joined.includes(id));
  return (
    <li id={edition.anchor(shortId(statement.id))} className="clause" data-joined={joined.length > 0}>
      <div className="statement">
        <p className="statement-head">
          {force && <ForceMark edition={edition} force={force} />}
          {statement.reported && <span className="tag">{messages.statement.reported}</span>}
          <StatementLink className="permalink" edition={edition} id={statement.id} />
        </p>
        <p className="summary">
          <Said edition={edition} words={statement.summary} />
        </p>
        <TopicLinks edition={edition} topics={statement.topics} />
        <StatementDetails
          edition={edition}
          statement={statement}
          included={included}
          usual={usualSpeakers(statements)}
        />
        {statement.note && (
          <p className="note">
            <Foreign edition={edition}>{statement.note}</Foreign>
          </p>
        )}
        <ReviewLine edition={edition} provenance={statement.provenance} sources={sources} />
        <details className="quiet">
          <summary>{messages.statement.translations}</summary>
          <Translations edition={edition} words={statement.summary} />
        </details>
      </div>
      <JoinedStatements edition={edition} statement={statement} joined={joined} included={included} />
    </li>
  );
}
