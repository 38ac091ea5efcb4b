import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { TimelineFigure } from "../../../components/history/timeline-figure.tsx";
import { TimelineTable } from "../../../components/history/timeline-table.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { StatementItems } from "../../../components/statement-items.tsx";
import { TimeFields } from "../../../components/views/time-fields.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { SelectField, ViewForm } from "../../../components/views/view-form.tsx";
import { statements, timeline } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress, viewQuery, withStrength } from "../../../lib/view-query.ts";
import { isTopic, strengthChoices, topicChoices } from "../../../lib/vocabularies.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NAMES = ["topic", "beneficiary", "strength", "until", "asOf"] as const;
type Query = ViewQuery<(typeof NAMES)[number]>;

/** How many of the strongest statements are shown. */
const STRONGEST = 5;

const titleOf = (edition: Edition, query: Query): string => {
  const { timeline: words } = edition.messages;
  const { topic } = query;
  return isTopic(edition, topic) ? words.onTopic(edition.messages.vocabulary.topics[topic]) : words.title;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const query = await viewQuery(searchParams, NAMES);
  return { title: titleOf(edition, query), description: edition.messages.timeline.lead };
}

function TimelineForm({ edition, query }: { edition: Edition; query: Query }) {
  const { paths, messages } = edition;
  const { views, statement, vocabulary } = messages;
  return (
    <ViewForm action={paths.timeline} label={views.filters} submit={views.show}>
      <SelectField
        name="topic"
        label={views.topic}
        value={query.topic}
        empty={views.allTopics}
        choices={topicChoices(edition)}
      />
      <SelectField
        name="beneficiary"
        label={statement.beneficiaries}
        value={query.beneficiary}
        empty={views.anyStrength}
        choices={Object.entries(vocabulary.beneficiaries)}
      />
      <SelectField
        name="strength"
        label={views.strength}
        value={query.strength}
        empty={views.anyStrength}
        choices={strengthChoices(edition)}
      />
      <TimeFields edition={edition} until={query.until} asOf={query.asOf} />
    </ViewForm>
  );
}

/** The statements on the topic that bind most, the strongest first. */
async function Strongest({ edition, query }: { edition: Edition; query: Query }) {
  const { topic, beneficiary, asOf, until } = query;
  if (!isTopic(edition, topic)) return null;
  const list = await viewAnswer(
    statements({ topic, beneficiary, asOf, adoptedTo: until, sort: "-strength", limit: STRONGEST }),
  );
  if (!list || list.items.length === 0) return null;
  return (
    <section aria-labelledby="strongest">
      <h2 id="strongest">{edition.messages.timeline.strongest}</h2>
      <StatementItems edition={edition} statements={list.items} included={list.included} />
    </section>
  );
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { timeline: words, views } = messages;
  const query = await viewQuery(searchParams, NAMES);
  const answer = await viewAnswer(timeline(withStrength(query)));
  const address = viewAddress(paths.timeline, query);
  const title = titleOf(edition, query);
  return (
    <>
      <Canonical path={address} />
      <PageHead title={title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <TimelineForm edition={edition} query={query} />
      {!answer && <p className="refused">{views.refused}</p>}
      {answer && (
        <>
          <section aria-labelledby="figure">
            <h2 id="figure">{words.figureTitle}</h2>
            {answer.entries.length > 0 && <TimelineFigure edition={edition} answer={answer} />}
          </section>
          <Strongest edition={edition} query={query} />
          <section aria-labelledby="table">
            <h2 id="table">{words.byYear}</h2>
            <TimelineTable edition={edition} answer={answer} />
          </section>
          <ViewFoot
            edition={edition}
            title={title}
            path={address}
            citation={answer.citation}
            links={answer.links}
          />
        </>
      )}
    </>
  );
}
