import type { QuotationAnswer } from "@concordance/client";
import { statement } from "../../lib/api.ts";
import { provisionCitation, statementCitations } from "../../lib/citation.ts";
import type { Edition } from "../../lib/edition.ts";
import { CitationLine } from "../cite-box.tsx";
import { anchorOf } from "../clauses.tsx";
import { Day } from "../day.tsx";
import { ExternalLink } from "../external-link.tsx";
import { Said } from "../said.tsx";
import { StatementItem } from "../statement-items.tsx";

type Match = QuotationAnswer["matches"][number];

interface MatchProps {
  readonly edition: Edition;
  readonly match: Match;
}

/** Which text has the words, and the way to its page. */
function MatchText({ edition, match: { text, reported } }: MatchProps) {
  const { messages, languageName, inLine } = edition;
  const { quotation: words, vocabulary, instrument } = messages;
  const standing =
    "status" in text ? vocabulary.expressionStatus[text.status] : vocabulary.reportKinds[text.kind];
  return (
    <>
      <p className="place">
        {inLine([reported ? words.fromReport : words.fromText, languageName(text.language), standing])}
        {text.address && (
          <>
            {" · "}
            <ExternalLink edition={edition} address={text.address}>
              {instrument.officialPage}
            </ExternalLink>
          </>
        )}
      </p>
      {reported && <p className="note">{words.reportNote}</p>}
    </>
  );
}

/** A statement that has the words: who says them, with what force, how far its coding was reviewed. */
async function StatementMatch({ edition, match }: MatchProps) {
  const record = match.statement && (await statement(match.statement.id));
  if (!record) return null;
  const [[, citation = ""] = []] = statementCitations(edition, record);
  return (
    <StatementItem edition={edition} statement={record} included={record.included}>
      <MatchText edition={edition} match={match} />
      <CitationLine edition={edition} citation={citation} />
    </StatementItem>
  );
}

/** A provision that has the words. */
function ProvisionMatch({ edition, match }: MatchProps) {
  const { paths, locatorWords } = edition;
  const { instrument, locator, text, reported } = match;
  const anchor = anchorOf({ locator, in: reported ? text.id : undefined });
  return (
    <li className="statement">
      <p className="summary">
        <a href={`${paths.instrument(instrument.id)}#${anchor}`}>{locatorWords(locator)}</a>
      </p>
      <p className="place">
        <Said edition={edition} words={instrument.title} />
        {edition.messages.punctuation.comma}
        <Day edition={edition} date={instrument.adopted} />
      </p>
      <MatchText edition={edition} match={match} />
      <CitationLine edition={edition} citation={provisionCitation(edition, instrument, match)} />
    </li>
  );
}

/** Provisions that add something: those of which no statement has the words already. */
const alone = (matches: readonly Match[]) => (match: Match) =>
  match.unit === "provision" &&
  !matches.some(
    ({ unit, instrument, locator, text }) =>
      unit === "statement" &&
      instrument.id === match.instrument.id &&
      locator === match.locator &&
      text.id === match.text.id,
  );

/** Where a quotation stands word by word: the statements, then provisions. */
export function QuotationFound({ edition, answer }: { edition: Edition; answer: QuotationAnswer }) {
  const { quotation: words } = edition.messages;
  const { matches, trimmed } = answer;
  const statements = matches.filter(({ unit }) => unit === "statement");
  const provisions = matches.filter(alone(matches));
  return (
    <section aria-labelledby="answer" className="quotation-answer">
      <h2 id="answer">{words.found}</h2>
      <p className="section-note">{words.foundNote}</p>
      {trimmed && <p className="section-note">{words.trimmed}</p>}
      {statements.length > 0 && (
        <>
          <h3>{words.units.statement}</h3>
          <ol className="statements">
            {statements.map((match) => (
              <StatementMatch key={match.address} edition={edition} match={match} />
            ))}
          </ol>
        </>
      )}
      {provisions.length > 0 && (
        <>
          <h3>{words.units.provision}</h3>
          <ol className="statements">
            {provisions.map((match) => (
              <ProvisionMatch key={`${match.address} ${match.text.id}`} edition={edition} match={match} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
