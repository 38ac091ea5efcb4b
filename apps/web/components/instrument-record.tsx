import type { InstrumentAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Claims } from "./claims.tsx";
import { Clauses } from "./clauses.tsx";
import { Coverage } from "./coverage.tsx";
import { ForceProfile } from "./force-profile.tsx";
import { InstrumentFactList } from "./instrument-fact-list.tsx";
import { PageHead } from "./page-head.tsx";
import { Relations } from "./relations.tsx";
import { ReportedLayer } from "./reported-layer.tsx";
import { Said } from "./said.tsx";
import { SourceList } from "./source-list.tsx";
import { InstrumentViews } from "./views/record-views.tsx";

/** Sections that the record has, in their order, with what a reader sees in the table of contents. */
function sectionsOf(
  edition: Edition,
  instrument: InstrumentAnswer,
): (readonly [id: string, name: string, count: number])[] {
  const { messages } = edition;
  const { instrument: words } = messages;
  const { claims, relations, sources, counts: numbers } = instrument;
  const sections = [
    ["clauses", words.clauses, numbers.statements - numbers.reported],
    ["reported", words.reported, numbers.reported],
    ["claims", words.claims, claims.length],
    ["relations", words.relations, relations.length],
    ["sources", words.sources, sources.length],
  ] as const;
  return sections.filter(([id, , count]) => count > 0 || id === "clauses");
}

/** Longer titles take several lines. */
const LONG_TITLE = 90;

/** The whole record of an instrument: facts, what was read, clauses, reports, disputes, relations, sources. */
export function InstrumentRecord({
  edition,
  instrument,
}: {
  edition: Edition;
  instrument: InstrumentAnswer;
}) {
  const { alsoSaid, said, messages } = edition;
  const { instrument: words, vocabulary, counts } = messages;
  const { title, kind, binding, statements, included, claims, relations, sources } = instrument;
  const coded = statements.filter(({ reported }) => !reported);
  return (
    <>
      <PageHead
        kicker={`${vocabulary.instrumentKinds[kind]} · ${vocabulary.bindingsInLine[binding]}`}
        title={<Said edition={edition} words={title} />}
        long={said(title).length > LONG_TITLE}
      >
        {alsoSaid(title).map(([language, text]) => (
          <p key={language} className="other-title" lang={language} dir="auto">
            {text}
          </p>
        ))}
        <InstrumentViews edition={edition} id={instrument.id} />
      </PageHead>
      <div className="record-head">
        <InstrumentFactList edition={edition} instrument={instrument} />
        <div className="record-side">
          <Coverage edition={edition} coverage={instrument.coverage} statements={coded} />
          <nav aria-labelledby="contents" className="contents">
            <h2 id="contents">{words.contents}</h2>
            <ul>
              {sectionsOf(edition, instrument).map(([id, name, count]) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a> <span className="aside">{counts.number(count)}</span>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      <section aria-labelledby="clauses">
        <h2 id="clauses">{words.clauses}</h2>
        {coded.length > 0 ? <p className="section-note">{words.clausesNote}</p> : <p>{words.noClauses}</p>}
        <ForceProfile edition={edition} statements={coded} included={included} />
        <Clauses edition={edition} instrument={instrument} />
      </section>
      {instrument.reports.map((report) => (
        <ReportedLayer edition={edition} key={report.id} report={report} instrument={instrument} />
      ))}
      {claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{words.claims}</h2>
          <p className="section-note">{words.claimsNote}</p>
          <Claims edition={edition} claims={claims} sources={sources} />
        </section>
      )}
      {relations.length > 0 && (
        <section aria-labelledby="relations">
          <h2 id="relations">{words.relations}</h2>
          <Relations edition={edition} relations={relations} sources={sources} />
        </section>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">{words.sources}</h2>
        <p className="section-note">{words.sourcesNote}</p>
        <SourceList edition={edition} sources={sources} />
      </section>
    </>
  );
}
