import type { QuotationAnswer } from "@concordance/client";
import { instrument, search } from "../../lib/api.ts";
import type { Edition } from "../../lib/edition.ts";
import type { QuotationQuery } from "../../lib/quotation.ts";
import { WORDS_MAX } from "../../lib/search.ts";
import { viewAnswer } from "../../lib/view-answer.ts";
import { viewAddress } from "../../lib/view-query.ts";
import { DataTable } from "../data-tables.tsx";
import { ExpressionList } from "../expression-list.tsx";
import { Points } from "../prose-section.tsx";
import { SearchHit } from "../search-hit.tsx";

/** Statements of the same sense that are named. */
const ALIKE = 5;

interface AbsentProps {
  readonly edition: Edition;
  readonly answer: QuotationAnswer;
  readonly query: QuotationQuery;
}

/** Statements whose summaries speak of what the quotation speaks of. */
async function Alike({ edition, query: { text = "", instrument: id } }: Omit<AbsentProps, "answer">) {
  const { paths, messages } = edition;
  const { quotation: words } = messages;
  const q = text.slice(0, WORDS_MAX);
  const found = await viewAnswer(search({ q, type: "statement", instrument: id, limit: ALIKE }));
  if (!found || found.total === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{words.alike}</h2>
      <p className="section-note">{words.alikeNote}</p>
      <ol className="statements hits">
        {found.items.map((hit) => (
          <SearchHit key={hit.id} edition={edition} hit={hit} included={found.included} />
        ))}
      </ol>
      <p>
        <a href={viewAddress(paths.search, { q })} rel="nofollow">
          {words.allAlike}
        </a>
      </p>
    </section>
  );
}

/** Which texts of an instrument were read. */
async function Texts({ edition, id }: { edition: Edition; id: string }) {
  const record = await instrument(id);
  if (!record) return null;
  const { quotation: words, vocabulary } = edition.messages;
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{words.texts}</h2>
      <ExpressionList edition={edition} expressions={record.expressions} />
      <ul className="points">
        {record.reports.map((report) => (
          <li key={report.id}>
            {edition.inLine([
              vocabulary.reportKinds[report.kind],
              edition.languageName(report.language),
              vocabulary.read[report.read],
            ])}
          </li>
        ))}
      </ul>
      <p className="section-note">{words.notRead}</p>
    </section>
  );
}

/** How many whole units can be told, by language. */
export function QuotationCoverage({ edition, answer }: Pick<AbsentProps, "edition" | "answer">) {
  const { languageName, messages } = edition;
  const { quotation: words, counts } = messages;
  const { instruments, languages } = answer.coverage;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{words.coverage}</h2>
      <p className="section-note">
        {words.coverageOf(counts.number(instruments.covered), counts.number(instruments.all))}
      </p>
      <DataTable label={words.coverage} head={words.head}>
        {languages.map(({ language, instruments: covered, statements, provisions }) => (
          <tr key={language}>
            <th scope="row">{languageName(language)}</th>
            {[covered, statements, provisions].map((count, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
              <td key={column}>{counts.number(count)}</td>
            ))}
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

/** That a quotation was not found, what that does not say, and what comes near it. */
export function QuotationAbsent({ edition, answer, query }: AbsentProps) {
  const { quotation: words } = edition.messages;
  return (
    <>
      <section aria-labelledby="answer" className="quotation-answer">
        <h2 id="answer">{words.absent}</h2>
        {answer.fingerprint === null && <p>{words.empty}</p>}
        {answer.broken && (
          <p>
            <strong>{words.broken}</strong>
          </p>
        )}
        <p>{words.absentNote}</p>
        <Points items={words.absentPoints} />
      </section>
      <Alike edition={edition} query={query} />
      {query.instrument && <Texts edition={edition} id={query.instrument} />}
    </>
  );
}
