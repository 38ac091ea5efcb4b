import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import {
  ChosenInstruments,
  InstrumentFacets,
  InstrumentOrders,
} from "../../../components/instrument-facets.tsx";
import { InstrumentList } from "../../../components/instrument-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { instrumentsBy } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import {
  type InstrumentsView,
  instrumentsPath,
  instrumentsQuery,
  instrumentsTable,
  instrumentsView,
} from "../../../lib/instruments.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const isNarrowed = ({ filters }: InstrumentsView): boolean => Object.keys(filters).length > 0;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const words = messages.instruments;
  const narrowed = isNarrowed(instrumentsView(await searchParams));
  return {
    title: words.title,
    description: words.lead,
    ...(narrowed ? { robots: { index: false } } : {}),
  };
}

export default async function InstrumentsPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const words = messages.instruments;
  const view = instrumentsView(await searchParams);
  // A value that no vocabulary has leaves nothing.
  const list = (await viewAnswer(instrumentsBy(instrumentsQuery(view)))) ?? [];
  const own = { edition, view };
  return (
    <>
      <Canonical path={paths.instruments} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <div className="search-page">
        <section aria-labelledby="list">
          <h2 id="list">{messages.counts.instruments(list.length)}</h2>
          <p className="to-filters">
            <a href="#filters">{messages.search.filters}</a>
          </p>
          <ChosenInstruments {...own} />
          <InstrumentOrders {...own} />
          {list.length === 0 && isNarrowed(view) ? (
            <p className="missing">
              {words.noneLeft}{" "}
              <a href={instrumentsPath(paths.instruments, { ...view, filters: {} })}>{words.all}</a>
            </p>
          ) : (
            <InstrumentList edition={edition} instruments={list} />
          )}
          <p className="section-note">
            <a href={instrumentsTable(view)}>{words.asCsv}</a>
          </p>
        </section>
        <InstrumentFacets {...own} instruments={list} />
      </div>
    </>
  );
}
