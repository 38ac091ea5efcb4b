import type { AttributedStatement, Included } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";
import { ForceMark } from "./force-mark.tsx";
import { LedgerWay } from "./ledger-way.tsx";
import { InstrumentTitle } from "./names.tsx";
import { Said } from "./said.tsx";
import { StatementDetails } from "./statement-details.tsx";
import { TopicLinks } from "./topic-links.tsx";

/** One statement away from its instrument, with the place where it stands. */
export function StatementItem({
  edition,
  statement,
  included,
  children,
}: {
  edition: Edition;
  statement: AttributedStatement;
  included: Included;
  /** What is added below it. */
  children?: ReactNode;
}) {
  const { paths, dated, locatorWords, messages } = edition;
  const force = included.forces[statement.force];
  const instrument = included.instruments[statement.instrument];
  return (
    <li className="statement">
      <p className="statement-head">
        {force && <ForceMark edition={edition} force={force} />}
        {statement.reported && <span className="tag">{messages.statement.reported}</span>}
        <span className="review-status" data-review={statement.provenance.review.status}>
          {messages.vocabulary.review[statement.provenance.review.status]}
        </span>
      </p>
      <p className="summary">
        <a href={paths.statement(statement.id)}>
          <Said edition={edition} words={statement.summary} />
        </a>
      </p>
      <p className="place">
        <a href={`${paths.instrument(statement.instrument)}#${shortId(statement.id)}`}>
          <InstrumentTitle edition={edition} included={included} id={statement.instrument} />
        </a>
        {[
          "",
          instrument ? dated(instrument.adopted) : messages.dates.unknown,
          locatorWords(statement.locator),
        ].join(messages.punctuation.comma)}
      </p>
      {statement.via && (
        <div className="place">
          <LedgerWay edition={edition} entry={statement} included={included} />
        </div>
      )}
      <TopicLinks edition={edition} topics={statement.topics} />
      <StatementDetails edition={edition} statement={statement} included={included} />
      {children}
    </li>
  );
}

/** Statements of several instruments, in the order given. */
export function StatementItems({
  edition,
  statements,
  included,
}: {
  edition: Edition;
  statements: readonly AttributedStatement[];
  included: Included;
}) {
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <StatementItem edition={edition} key={statement.id} statement={statement} included={included} />
      ))}
    </ol>
  );
}
