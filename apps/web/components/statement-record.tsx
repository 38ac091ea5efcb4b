import type { Included, Statement, StatementAnswer } from "@concordance/client";
import { statementCitations } from "../lib/citation.ts";
import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";
import { CiteBox } from "./cite-box.tsx";
import { anchorOf } from "./clauses.tsx";
import { Day } from "./day.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { ForceMark } from "./force-mark.tsx";
import { JoinedStatements } from "./joined-statements.tsx";
import { InstrumentTitle, PartyName } from "./names.tsx";
import { ProvenanceList } from "./provenance-list.tsx";
import { Foreign, Said } from "./said.tsx";
import { SourceList } from "./source-list.tsx";
import { StatementDetails } from "./statement-details.tsx";
import { StatementItems } from "./statement-items.tsx";
import { TopicLinks } from "./topic-links.tsx";
import { Translations } from "./translations.tsx";

/** More speakers than these are folded. */
const FOLD_ABOVE = 12;

/** Where the statement stands: the instrument, its date, the provision. */
function Place({ edition, statement }: { edition: Edition; statement: StatementAnswer }) {
  const { paths, locatorWords, messages } = edition;
  const words = messages.statement;
  const { included, instrument: id, provision, locator } = statement;
  const instrument = included.instruments[id];
  const anchor = provision ? anchorOf(provision) : shortId(statement.id);
  return (
    <nav className="breadcrumb" aria-label={words.inInstrument}>
      <ol>
        <li>
          <a href={paths.instrument(id)}>
            <InstrumentTitle edition={edition} included={included} id={id} />
          </a>
          {instrument && (
            <>
              {" "}
              <Day edition={edition} date={instrument.adopted} className="aside" />
            </>
          )}
        </li>
        <li>
          <a href={`${paths.instrument(id)}#${anchor}`}>{locatorWords(locator)}</a>
        </li>
      </ol>
    </nav>
  );
}

function Neighbours({
  edition,
  neighbours,
}: {
  edition: Edition;
  neighbours: StatementAnswer["neighbours"];
}) {
  const { paths, messages } = edition;
  const words = messages.statement;
  const { previous, next } = neighbours;
  return (
    <nav className="pager" aria-label={words.neighbours}>
      {previous && (
        <a href={paths.statement(previous)} rel="prev">
          {words.previous} <span className="aside">{shortId(previous)}</span>
        </a>
      )}
      {next && (
        <a href={paths.statement(next)} rel="next">
          {words.next} <span className="aside">{shortId(next)}</span>
        </a>
      )}
    </nav>
  );
}

/** Who takes the stance; many are a number that opens. */
function Speakers({ edition, statement }: { edition: Edition; statement: StatementAnswer }) {
  const { paths, messages } = edition;
  const words = messages.statement;
  const { speakers, included } = statement;
  const names = (
    <ul className={speakers.length > FOLD_ABOVE ? "columns" : "inline"} aria-label={words.speakers}>
      {speakers.map((id) => (
        <li key={id}>
          <a href={paths.party(id)}>
            <PartyName edition={edition} included={included} id={id} />
          </a>
        </li>
      ))}
    </ul>
  );
  if (speakers.length <= FOLD_ABOVE) return <div className="speakers">{names}</div>;
  return (
    <details className="speakers">
      <summary>{messages.counts.parties(speakers.length)}</summary>
      {names}
    </details>
  );
}

/** The whole record of one statement: what it says, how it is coded, where that was read, how to cite it. */
export function StatementRecord({
  edition,
  statement,
  elsewhere,
  included,
  day,
}: {
  edition: Edition;
  statement: StatementAnswer;
  elsewhere: readonly Statement[];
  /** Day of the latest change of the register. */
  day: string | null;
  included: Included;
}) {
  const { paths, messages } = edition;
  const words = messages.statement;
  const force = statement.included.forces[statement.force];
  const joined = Object.values(statement.included.statements).filter(({ id }) =>
    statement.joined.includes(id),
  );
  const [topic] = statement.topics;
  return (
    <>
      <Place edition={edition} statement={statement} />
      <div className="record-head statement-columns">
        <article className="statement-page">
          <p className="statement-head">
            {force && <ForceMark edition={edition} force={force} />}
            {statement.reported && <span className="tag">{words.reported}</span>}
            <span className="permalink">{shortId(statement.id)}</span>
          </p>
          <h1 className="statement-title">
            <Said edition={edition} words={statement.summary} />
          </h1>
          <Speakers edition={edition} statement={statement} />
          {statement.reported && <p className="section-note">{words.reportedLong}</p>}
          <TopicLinks edition={edition} topics={statement.topics} />
          <StatementDetails
            edition={edition}
            statement={statement}
            included={statement.included}
            usual={statement.speakers}
          />
          {statement.inherited && <p className="note">{words.inherited}</p>}
          {statement.note && (
            <p className="note">
              <Foreign edition={edition}>{statement.note}</Foreign>
            </p>
          )}
          <Translations edition={edition} words={statement.summary} />
          <JoinedStatements
            edition={edition}
            statement={statement}
            joined={joined}
            included={statement.included}
          />
          <Neighbours edition={edition} neighbours={statement.neighbours} />
        </article>
        <section aria-labelledby="provenance">
          <h2 id="provenance">{words.provenance}</h2>
          <ProvenanceList edition={edition} statement={statement} />
        </section>
      </div>
      <div className="two-columns">
        <div>
          <CiteBox
            edition={edition}
            title={words.cite}
            note={words.citeNote}
            citations={statementCitations(edition, statement)}
            path={paths.statement(statement.id)}
            record={`/v1/statements/${statement.id}`}
            day={day}
            official={statement.sources.find(({ address }) => address)?.address}
          />
          <EmbedCode
            edition={edition}
            words={messages.cite.embed}
            path={`/embed/statements/${statement.id}`}
            title={edition.said(statement.summary)}
            height={260}
          />
        </div>
        <section aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          <SourceList edition={edition} sources={statement.sources} />
        </section>
      </div>
      {elsewhere.length > 0 && topic && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{words.elsewhere}</h2>
          <StatementItems edition={edition} statements={elsewhere} included={included} />
          <p>
            <a href={paths.topic(topic)}>{words.allOnTopic}</a>
          </p>
        </section>
      )}
    </>
  );
}
