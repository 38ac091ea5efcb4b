import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { LineageList } from "../../../components/history/lineage-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Foreign } from "../../../components/said.tsx";
import { TimeFields } from "../../../components/views/time-fields.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { TextField, ViewForm } from "../../../components/views/view-form.tsx";
import { lineage } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress } from "../../../lib/view-query.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };
type Query = ViewQuery<"term" | "until" | "asOf">;

/** Formulas of the register to begin with; they are looked up in English, as the codings are. */
const TRIED = [
  "safe, secure and trustworthy",
  "interoperability",
  "digital divides",
  "capacity-building",
] as const;

const one = (value: string | string[] | undefined): string | undefined =>
  (typeof value === "string" ? value.trim() : undefined) || undefined;

/** A formula may have commas, so it is no list as other choices are. */
async function asked(searchParams: SearchParams): Promise<Query> {
  const { term, until, asOf } = await searchParams;
  return { term: one(term), until: one(until), asOf: one(asOf) };
}

const titleOf = ({ messages }: Edition, { term }: Query): string =>
  term ? messages.lineage.of(messages.punctuation.quoted(term)) : messages.lineage.title;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  return { title: titleOf(edition, await asked(searchParams)), description: edition.messages.lineage.lead };
}

/** Formulas to begin with. */
function Tried({ edition }: { edition: Edition }) {
  const { paths, messages } = edition;
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">{messages.lineage.tried}</h2>
      <ul className="questions">
        {TRIED.map((term) => (
          <li key={term}>
            <a href={viewAddress(paths.lineage, { term })}>
              <Foreign edition={edition} quiet>
                {term}
              </Foreign>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function LineagePage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { lineage: words, views } = messages;
  const query = await asked(searchParams);
  const { term } = query;
  const answer = term ? await viewAnswer(lineage({ ...query, term })) : undefined;
  const address = viewAddress(paths.lineage, query);
  const title = titleOf(edition, query);
  return (
    <>
      <Canonical path={address} />
      <PageHead title={title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <ViewForm action={paths.lineage} label={words.title} submit={words.submit}>
        <TextField name="term" label={words.term} value={term} />
        <TimeFields edition={edition} until={query.until} asOf={query.asOf} />
      </ViewForm>
      {term && !answer && <p className="refused">{views.refused}</p>}
      {answer ? (
        <>
          <section aria-labelledby="entries">
            <h2 id="entries" className="visually-hidden">
              {title}
            </h2>
            <p className="section-note">{words.note}</p>
            <LineageList edition={edition} answer={answer} />
          </section>
          <ViewFoot
            edition={edition}
            title={title}
            path={address}
            citation={answer.citation}
            links={answer.links}
          />
        </>
      ) : (
        <Tried edition={edition} />
      )}
    </>
  );
}
