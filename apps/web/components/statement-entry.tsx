import type { Included, Statement } from "@concordance/api/client";
import Link from "next/link";
import { statementPath } from "../lib/addresses";
import { label, languageName, place } from "../lib/labels";
import { ForceMark } from "./force-mark";
import { ActorList, TopicList } from "./names";

type Names = Pick<Included, "parties" | "forces" | "topics"> & Partial<Pick<Included, "instruments">>;

/** The summary in English, and in each other language that somebody wrote, marked as such. */
function Summary({ summary }: { summary: Statement["summary"] }) {
  const others = Object.entries(summary).filter(([tag]) => tag !== "en");
  return (
    <>
      <p className="summary">{summary.en}</p>
      {others.length > 0 && (
        <details className="translations">
          <summary>{others.map(([tag]) => languageName(tag)).join(", ")}</summary>
          {others.map(([tag, text]) => (
            <p key={tag} lang={tag} dir={tag === "ar" ? "rtl" : undefined} className="summary">
              {text}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

const MANY = 6;

/** Who speaks: by name where they are few, otherwise how many. The record's head names them all. */
function Speakers({ ids, included }: { ids: readonly string[]; included: Names }) {
  if (ids.length > MANY) return `${ids.length} parties`;
  return <ActorList ids={ids} included={included} />;
}

function Sides({ statement, included }: { statement: Statement; included: Names }) {
  const actors = statement.actors.some((actor) => actor !== "parties");
  return (
    <p className="sides">
      <Speakers ids={statement.speakers} included={included} />
      {actors && (
        <>
          {" · to act: "}
          <ActorList ids={statement.actors} included={included} />
        </>
      )}
      {statement.beneficiaries.length > 0 && (
        <>
          {" · for: "}
          <ActorList ids={statement.beneficiaries} included={included} />
        </>
      )}
      {statement.qualifiers.length > 0 && (
        <>
          {" · qualified: "}
          {statement.qualifiers.map(({ text, kind }, index) => (
            <span key={`${kind} ${text}`}>
              {index > 0 && ", "}
              <q>{text}</q> ({kind})
            </span>
          ))}
        </>
      )}
      {statement.deadline && <> · by {statement.deadline}</>}
    </p>
  );
}

const REVIEWS = {
  draft: "draft: not read against the text",
  checked: "checked against its text",
  verified: "verified by an independent expert",
} as const;

export interface StatementEntryProps {
  readonly statement: Statement;
  readonly included: Names;
  /** Statements that say the same in the other layer. */
  readonly joined?: readonly Statement[];
  /** Names the instrument, for lists across instruments. */
  readonly crossing?: boolean;
}

/** One statement as a list shows it: force, summary, who, topics, and how far it was reviewed. */
export function StatementEntry({ statement, included, joined = [], crossing = false }: StatementEntryProps) {
  const force = included.forces[statement.force];
  const instrument = included.instruments?.[statement.instrument];
  return (
    <article
      className={statement.reported ? "statement reported" : "statement"}
      id={statement.id.split(".")[1]}
    >
      <p className="statement-head">
        {force && <ForceMark force={force} />}
        {statement.reported && <span className="tag">reported</span>}
        <Link className="permalink" href={statementPath(statement.id)}>
          {crossing ? place(statement.locator) : statement.id.split(".")[1]}
          <span className="visually-hidden">
            {" "}
            of {instrument?.title.en ?? "this record"}: permanent address
          </span>
        </Link>
      </p>
      {crossing && instrument && <p className="from">{instrument.title.en}</p>}
      <Summary summary={statement.summary} />
      <Sides statement={statement} included={included} />
      <TopicList ids={statement.topics} />
      <p className="review">
        {REVIEWS[statement.provenance.review.status]}
        {statement.provenance.basis === "accounts" && " · known from accounts, text not read"}
        {statement.inherited && " · speaker or force taken from the words before"}
      </p>
      {joined.map((other) => (
        <p className="joined" key={other.id}>
          <span className="tag">{other.reported ? "reported" : "by paragraph"}</span>{" "}
          <Link href={statementPath(other.id)}>{label(other.force)}</Link>: {other.summary.en}
        </p>
      ))}
    </article>
  );
}
