import type { InstrumentAnswer, Report } from "@concordance/api/client";
import { dated, languageName } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { Clauses } from "./clauses.tsx";
import { ExternalLink } from "./external-link.tsx";

const { instrument: words, vocabulary } = messages;

/** What one report attributes to the parties, apart from what the instrument says. */
export function ReportedLayer({ report, instrument }: { report: Report; instrument: InstrumentAnswer }) {
  const { id, kind, language, published, address, read, note } = report;
  const those = instrument.statements.filter(({ provenance }) => provenance.text === id);
  const joined = those.filter((statement) => statement.joined.length > 0).length;
  const first = instrument.reports[0]?.id === id;
  return (
    <section aria-labelledby={first ? "reported" : id} className="reported-layer">
      <h2 id={first ? "reported" : id}>{words.reported}</h2>
      <p className="section-note">{words.reportedNote}</p>
      <p className="section-note">{words.reportedJoined(joined, those.length)}</p>
      <p className="report">
        {[
          vocabulary.reportKinds[kind],
          languageName(language),
          published ? `${words.published.toLowerCase()} ${dated(published)}` : messages.dates.unknown,
          vocabulary.read[read],
        ].join(" · ")}
        {address && (
          <>
            {" · "}
            <ExternalLink address={address}>{words.officialPage}</ExternalLink>
          </>
        )}
      </p>
      {note && <p className="note">{note}</p>}
      <Clauses instrument={instrument} report={id} />
    </section>
  );
}
