import type { InstrumentAnswer, Report } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Clauses } from "./clauses.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

/** What one report attributes to the parties, apart from what the instrument says. */
export function ReportedLayer({
  edition,
  report,
  instrument,
}: {
  edition: Edition;
  report: Report;
  instrument: InstrumentAnswer;
}) {
  const { dated, languageName, messages } = edition;
  const { instrument: words, vocabulary, counts } = messages;
  const { id, kind, language, published, address, read, note } = report;
  const those = instrument.statements.filter(({ provenance }) => provenance.text === id);
  const joined = those.filter((statement) => statement.joined.length > 0).length;
  const anchor = edition.anchor(instrument.reports[0]?.id === id ? "reported" : id);
  return (
    <section aria-labelledby={anchor} className="reported-layer">
      <h2 id={anchor}>{words.reported}</h2>
      <p className="section-note">{words.reportedNote}</p>
      {those.length > 0 && (
        <p className="section-note">
          {words.reportedJoined(counts.number(joined), counts.number(those.length))}
        </p>
      )}
      <p className="report">
        {edition.inLine([
          vocabulary.reportKinds[kind],
          languageName(language),
          published ? words.published(dated(published)) : messages.dates.unknown,
          vocabulary.read[read],
        ])}
        {address && (
          <>
            {" · "}
            <ExternalLink edition={edition} address={address}>
              {words.officialPage}
            </ExternalLink>
          </>
        )}
      </p>
      {note && (
        <p className="note">
          <Foreign edition={edition}>{note}</Foreign>
        </p>
      )}
      <Clauses edition={edition} instrument={instrument} report={id} />
    </section>
  );
}
