import type { StatementAnswer } from "@concordance/api/client";
import type { Metadata } from "next";
import Link from "next/link";
import { Fact, Facts } from "../../../components/facts";
import { ForceLegend } from "../../../components/force-mark";
import { ActorList } from "../../../components/names";
import { SourceList } from "../../../components/sources";
import { StatementEntry } from "../../../components/statement-entry";
import { instrumentPath, SITE_URL, statementPath } from "../../../lib/addresses";
import { getStatement } from "../../../lib/api";
import { dateInWords } from "../../../lib/dates";
import { languageName, place, title } from "../../../lib/labels";

interface Props {
  params: Promise<{ id: string }>;
}

const nameOf = (statement: StatementAnswer): string =>
  statement.included.instruments[statement.instrument]?.title.en ?? statement.instrument;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = await getStatement((await params).id);
  return {
    title: `${place(statement.locator)}: ${nameOf(statement)}`,
    description: statement.summary.en,
    alternates: { canonical: statementPath(statement.id) },
  };
}

/** One line that names the clause, the record and its permanent address. */
function citation(statement: StatementAnswer): string {
  const adopted = statement.included.instruments[statement.instrument]?.adopted;
  const date = adopted ? `, ${dateInWords(adopted)}` : "";
  const where = place(statement.locator).toLowerCase();
  return `${nameOf(statement)}${date}, ${where}; coded in Concordance as ${statement.id}, ${SITE_URL}${statementPath(statement.id)}`;
}

function Provenance({ statement }: { statement: StatementAnswer }) {
  const { basis, language, range, fingerprint, coder, review } = statement.provenance;
  const bases = {
    expression: "the instrument’s own text",
    report: "a report",
    accounts: "accounts; its text was not read",
  };
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">Where it was read</h2>
      <Facts>
        <Fact name="Read in">{bases[basis]}</Fact>
        {language && <Fact name="Language">{languageName(language)}</Fact>}
        <Fact name="Provision">{place(statement.locator)}</Fact>
        {range && (
          <Fact name="Range">
            {range[0]} to {range[1]} <span className="aside">(UTF-16 code units of the text)</span>
          </Fact>
        )}
        {fingerprint && (
          <Fact name="Fingerprint">
            <code>{fingerprint}</code>
          </Fact>
        )}
        <Fact name="Coded by">{coder}</Fact>
        <Fact name="Review">
          {title(review.status)}
          {review.date && `, ${dateInWords(review.date)}`}
          {review.note && <span className="aside"> {review.note}</span>}
        </Fact>
      </Facts>
    </section>
  );
}

const MANY = 6;

/** The names of all speakers, where the entry above gives only their number. */
function Speakers({ statement }: { statement: StatementAnswer }) {
  if (statement.speakers.length <= MANY) return null;
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">Who speaks</h2>
      <p>
        <ActorList ids={statement.speakers} included={statement.included} />
      </p>
    </section>
  );
}

function References({ statement }: { statement: StatementAnswer }) {
  if (statement.references.length === 0) return null;
  return (
    <section aria-labelledby="references">
      <h2 id="references">What it refers to</h2>
      <ul className="plain-list">
        {statement.references.map((reference) => (
          <li key={`${reference.kind} ${reference.name}`}>
            {reference.kind === "instrument" && reference.id ? (
              <Link href={instrumentPath(reference.id)}>{reference.name}</Link>
            ) : (
              reference.name
            )}
            <span className="aside"> ({reference.kind})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ statement }: { statement: StatementAnswer }) {
  const { previous, next } = statement.neighbours;
  return (
    <nav className="neighbours" aria-label="Statements before and after">
      {previous && <Link href={statementPath(previous)}>Statement before</Link>}
      {next && <Link href={statementPath(next)}>Statement after</Link>}
    </nav>
  );
}

export default async function StatementPage({ params }: Props) {
  const statement = await getStatement((await params).id);
  const joined = statement.joined.flatMap((id) => statement.included.statements[id] ?? []);
  return (
    <>
      <header className="record-head">
        <p className="kicker">
          <Link href={`${instrumentPath(statement.instrument)}#${statement.id.split(".")[1]}`}>
            {nameOf(statement)}
          </Link>
        </p>
        <h1>
          {place(statement.locator)} <span className="aside">{statement.id}</span>
        </h1>
      </header>
      <StatementEntry statement={statement} included={statement.included} joined={joined} />
      {statement.note && <p className="coverage">{statement.note}</p>}
      <ForceLegend />
      <Provenance statement={statement} />
      <Speakers statement={statement} />
      <References statement={statement} />
      <section aria-labelledby="cite">
        <h2 id="cite">Cite this statement</h2>
        <p className="cite">{citation(statement)}</p>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={statement.sources} />
      </section>
      <Neighbours statement={statement} />
    </>
  );
}
