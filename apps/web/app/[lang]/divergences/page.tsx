import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { DivergenceList } from "../../../components/history/divergence-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Pager } from "../../../components/pager.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { SelectField, TextField, ViewForm } from "../../../components/views/view-form.tsx";
import { divergences } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import { isLanguage, LANGUAGES } from "../../../lib/languages.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress, viewQuery } from "../../../lib/view-query.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NAMES = ["instrument", "status", "language", "asOf"] as const;
const ROWS = 25;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  return { title: messages.divergences.title, description: messages.divergences.lead };
}

function DivergencesForm({ edition, query }: { edition: Edition; query: ViewQuery<(typeof NAMES)[number]> }) {
  const { paths, languageName, messages } = edition;
  const { divergences: words, views } = messages;
  return (
    <ViewForm action={paths.divergences} label={views.filters} submit={views.show}>
      {query.instrument && <input type="hidden" name="instrument" value={query.instrument} />}
      <SelectField
        name="status"
        label={words.status}
        value={query.status}
        empty={words.anyStatus}
        choices={Object.entries(words.statuses)}
      />
      <SelectField
        name="language"
        label={words.language}
        value={query.language}
        empty={words.anyLanguage}
        choices={LANGUAGES.map((language) => [language, languageName(language)] as const)}
      />
      <TextField
        name="asOf"
        label={views.asOf}
        hint={views.asOfHint}
        value={query.asOf}
        pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
      />
    </ViewForm>
  );
}

export default async function DivergencesPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { divergences: words, views, counts, punctuation } = messages;
  const query = await viewQuery(searchParams, NAMES);
  const language = isLanguage(query.language) ? query.language : undefined;
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const answer = await viewAnswer(
    divergences({ ...query, language, limit: ROWS, ...(cursor && { cursor }) }),
  );
  const address = viewAddress(paths.divergences, query);
  const tally = (["confirmed", "extractor-error", "computed"] as const)
    .filter((status) => (answer?.counts[status] ?? 0) > 0)
    .map((status) => words.statuses[status] + punctuation.colon + counts.number(answer?.counts[status] ?? 0));
  return (
    <>
      <Canonical path={address} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
        {tally.length > 0 && <p className="facts-line">{tally.join(" · ")}</p>}
      </PageHead>
      <DivergencesForm edition={edition} query={query} />
      {!answer && <p className="refused">{views.refused}</p>}
      {answer && (
        <>
          <DivergenceList edition={edition} answer={answer} />
          <Pager edition={edition} path={address} next={answer.next} onFirst={cursor === undefined} />
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
