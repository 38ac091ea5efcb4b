import type { QuotationAnswer } from "@concordance/client";
import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { QuotationAbsent, QuotationCoverage } from "../../../components/quotation/quotation-absent.tsx";
import { QuotationForm } from "../../../components/quotation/quotation-form.tsx";
import { QuotationFound } from "../../../components/quotation/quotation-found.tsx";
import { instruments } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import {
  checkQuotation,
  QUOTATION_MAX,
  type QuotationQuery,
  quotationQuery,
} from "../../../lib/quotation.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };
type Checked = { readonly edition: Edition; readonly query: QuotationQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { quotation: words } = editionAt((await params).lang).messages;
  const { text } = await quotationQuery(searchParams);
  return {
    title: words.title,
    description: words.lead,
    ...(text === undefined ? {} : { robots: { index: false } }),
  };
}

function Answer({ edition, query, answer }: Checked & { answer: QuotationAnswer }) {
  return (
    <>
      <blockquote className="print-only" dir="auto">
        {query.text}
      </blockquote>
      {answer.found ? (
        <QuotationFound edition={edition} answer={answer} />
      ) : (
        <QuotationAbsent edition={edition} answer={answer} query={query} />
      )}
      <QuotationCoverage edition={edition} answer={answer} />
    </>
  );
}

async function Result({ edition, query }: Checked) {
  const { quotation: words, counts } = edition.messages;
  const answer = await checkQuotation(query);
  if (answer === "too-long") return <p className="refused">{words.tooLong(counts.number(QUOTATION_MAX))}</p>;
  if (answer === "refused") return <p className="refused">{words.refused}</p>;
  return <Answer edition={edition} query={query} answer={answer} />;
}

export default async function QuotationPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { quotation: words } = edition.messages;
  const query = await quotationQuery(searchParams);
  return (
    <>
      <Canonical path={edition.paths.quotation} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <QuotationForm edition={edition} query={query} instruments={await instruments()} />
      {query.text !== undefined && <Result edition={edition} query={query} />}
    </>
  );
}
