import type { GraphAnswer } from "@concordance/client";
import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { GraphFigure } from "../../../components/history/graph-figure.tsx";
import { ReferenceTable } from "../../../components/history/reference-table.tsx";
import { InstrumentTitle } from "../../../components/names.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Foreign } from "../../../components/said.tsx";
import { TimeFields } from "../../../components/views/time-fields.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { SelectField, ViewForm } from "../../../components/views/view-form.tsx";
import { graph, instruments } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { mostReferred } from "../../../lib/reference-lines.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress, viewQuery } from "../../../lib/view-query.ts";
import { instrumentChoices, relationChoices } from "../../../lib/vocabularies.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NAMES = ["instrument", "relation", "until", "asOf"] as const;
type Query = ViewQuery<(typeof NAMES)[number]>;

/** How many of the texts that others refer to most are named. */
const MOST = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  return { title: messages.graph.title, description: messages.graph.lead };
}

async function GraphForm({ edition, query }: { edition: Edition; query: Query }) {
  const { paths, messages } = edition;
  const { graph: words, views } = messages;
  return (
    <ViewForm action={paths.graph} label={views.filters} submit={views.show}>
      <SelectField
        name="instrument"
        label={words.around}
        value={query.instrument}
        empty={words.all}
        choices={instrumentChoices(edition, await instruments())}
      />
      <SelectField
        name="relation"
        label={words.relation}
        value={query.relation}
        empty={words.anyRelation}
        choices={relationChoices(edition)}
      />
      <TimeFields edition={edition} until={query.until} asOf={query.asOf} />
    </ViewForm>
  );
}

/** The texts that others refer to most, of the register or not. */
function MostReferred({ edition, answer }: { edition: Edition; answer: GraphAnswer }) {
  const { paths, messages } = edition;
  return (
    <ol className="most-referred">
      {mostReferred(answer, MOST).map(({ node, count }) => (
        <li key={node.id}>
          {node.kind === "instrument" ? (
            <a href={paths.instrument(node.id)}>
              <InstrumentTitle edition={edition} included={answer.included} id={node.id} />
            </a>
          ) : (
            <Foreign edition={edition} quiet>
              {node.name}
            </Foreign>
          )}{" "}
          <b>{messages.counts.number(count)}</b>
        </li>
      ))}
    </ol>
  );
}

export default async function GraphPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { graph: words, views } = messages;
  const query = await viewQuery(searchParams, NAMES);
  const answer = await viewAnswer(graph(query));
  const address = viewAddress(paths.graph, query);
  return (
    <>
      <Canonical path={address} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <GraphForm edition={edition} query={query} />
      {!answer && <p className="refused">{views.refused}</p>}
      {answer && (
        <>
          <section aria-labelledby="figure">
            <h2 id="figure">{words.figureTitle}</h2>
            <GraphFigure edition={edition} answer={answer} />
          </section>
          <section aria-labelledby="most">
            <h2 id="most">{words.mostCited}</h2>
            <MostReferred edition={edition} answer={answer} />
          </section>
          <section aria-labelledby="table">
            <h2 id="table">{words.tableTitle}</h2>
            <ReferenceTable edition={edition} answer={answer} />
          </section>
          <ViewFoot
            edition={edition}
            title={words.title}
            path={address}
            citation={answer.citation}
            links={answer.links}
          />
        </>
      )}
    </>
  );
}
