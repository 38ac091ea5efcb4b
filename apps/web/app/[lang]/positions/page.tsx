import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { ForceColumn } from "../../../components/positions/force-columns.tsx";
import { NeighbourLists } from "../../../components/positions/neighbour-lists.tsx";
import { POSITIONS_NAMES, PositionsForm } from "../../../components/positions/positions-form.tsx";
import { PositionsRecord } from "../../../components/positions/positions-record.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { forceOverTime, neighbours, parties, party, positions } from "../../../lib/api.ts";
import { deedsOf } from "../../../lib/deeds.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress, viewQuery } from "../../../lib/view-query.ts";
import { isTopic } from "../../../lib/vocabularies.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };
type Query = ViewQuery<(typeof POSITIONS_NAMES)[number]>;

/** How many parties are named near and far. */
const NEIGHBOURS = 5;

/** The two parties that the address names. */
async function partiesOf({ a, b }: Query) {
  if (!a || !b || a === b) return undefined;
  const [one, other] = await Promise.all([party(a), party(b)]);
  return one && other ? { one, other } : undefined;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { said, messages } = editionAt((await params).lang);
  const { positions: words } = messages;
  const both = await partiesOf(await viewQuery(searchParams, POSITIONS_NAMES));
  if (!both) return { title: words.title, description: words.lead };
  const names = [said(both.one.name), said(both.other.name)] as const;
  return { title: words.heading(...names), description: words.description(...names) };
}

const scopeOf = ({ through, until, asOf }: Query) => ({
  ...(through === "true" && { through: true }),
  until,
  asOf,
});

/** How the force of both on a topic changed. */
async function ForceSection({ edition, query }: { edition: Edition; query: Query }) {
  const { positions: words, punctuation } = edition.messages;
  const { a = "", b = "", topic } = query;
  const { topics } = edition.messages.vocabulary;
  const name = isTopic(edition, topic) ? topics[topic] : undefined;
  const answers = isTopic(edition, topic)
    ? await Promise.all(
        [a, b].map((id) => viewAnswer(forceOverTime({ party: id, topic, ...scopeOf(query) }))),
      )
    : [];
  return (
    <section aria-labelledby="force">
      <h2 id="force">{name ? `${words.force}${punctuation.colon}${name}` : words.force}</h2>
      <p className="section-note">{name ? words.forceNote : words.chooseTopic}</p>
      <div className="two-columns">
        {answers.map(
          (answer) => answer && <ForceColumn key={answer.party} edition={edition} answer={answer} />,
        )}
      </div>
    </section>
  );
}

/** Who is nearest to and farthest from each of the parties. */
async function NeighbourSection({ edition, query }: { edition: Edition; query: Query }) {
  const { positions: words } = edition.messages;
  const ids = [query.a, query.b].filter((id) => id !== undefined);
  const answers = await Promise.all(
    ids.map((id) => viewAnswer(neighbours({ party: id, limit: NEIGHBOURS, ...scopeOf(query) }))),
  );
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{words.neighbours}</h2>
      <p className="section-note">{words.neighboursNote}</p>
      <div className="two-columns">
        {answers.map(
          (answer) =>
            answer && (
              <div key={answer.party}>
                <NeighbourLists edition={edition} neighbours={answer} />
              </div>
            ),
        )}
      </div>
    </section>
  );
}

async function Start({ edition, query }: { edition: Edition; query: Query }) {
  const { paths, messages } = edition;
  const { positions: words } = messages;
  const one = query.a ?? query.b;
  return (
    <>
      <Canonical path={viewAddress(paths.positions, { a: one })} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <PositionsForm
        edition={edition}
        parties={await parties(true)}
        query={{ ...query, a: one, b: undefined }}
      />
      {one && <NeighbourSection edition={edition} query={{ ...query, a: one, b: undefined }} />}
    </>
  );
}

export default async function PositionsPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, said, messages } = edition;
  const { positions: words, views } = messages;
  const query = await viewQuery(searchParams, POSITIONS_NAMES);
  const both = await partiesOf(query);
  if (!both) return <Start edition={edition} query={query} />;
  const { one, other } = both;
  const answer = await viewAnswer(positions({ a: one.id, b: other.id, ...scopeOf(query) }));
  const address = viewAddress(paths.positions, query);
  const title = words.heading(said(one.name), said(other.name));
  return (
    <>
      <Canonical path={address} />
      {answer ? (
        <>
          <PositionsRecord edition={edition} answer={answer} deeds={deedsOf(one, other)} />
          <ForceSection edition={edition} query={query} />
          <NeighbourSection edition={edition} query={query} />
          <ViewFoot
            edition={edition}
            title={title}
            path={address}
            citation={answer.citation}
            links={answer.links}
          />
        </>
      ) : (
        <>
          <h1>{title}</h1>
          <p className="refused">{views.refused}</p>
        </>
      )}
      <section aria-labelledby="others" className="others">
        <h2 id="others">{words.title}</h2>
        <PositionsForm edition={edition} parties={await parties(true)} query={query} />
      </section>
    </>
  );
}
