import type { StatementAnswer } from "@concordance/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AsOfNotice } from "../../../../components/as-of-notice.tsx";
import { Canonical } from "../../../../components/canonical.tsx";
import { StatementRecord } from "../../../../components/statement-record.tsx";
import { lastDay, statement, statements } from "../../../../lib/api.ts";
import { dayOf } from "../../../../lib/as-of.ts";
import { type Edition, editionAt } from "../../../../lib/edition.ts";
import { headOf } from "../../../../lib/head.ts";
import { jsonScript } from "../../../../lib/json-script.ts";
import { statementData } from "../../../../lib/legislation.ts";
import type { SearchParams } from "../../../../lib/listing.ts";
import { shortId } from "../../../../lib/words.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }>; readonly searchParams: SearchParams };

const ELSEWHERE = 4;

/** What a statement says, in the language of the page: its summary or, where nobody wrote one, who speaks with what force on what. */
function descriptionOf(
  edition: Edition,
  { summary, speakers, force, topics, included }: StatementAnswer,
): string {
  const { language, text } = edition.saidIn(summary);
  if (language === edition.language) return text;
  const { vocabulary, punctuation } = edition.messages;
  const on = edition.listed(topics.map((topic) => vocabulary.topics[topic]));
  return (
    edition.partyNames(included, speakers) +
    punctuation.colon +
    [vocabulary.forces[force], on].join(punctuation.comma)
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages, instrumentTitle, locatorWords } = edition;
  const record = await statement((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const { punctuation } = messages;
  const place = [locatorWords(record.locator), instrumentTitle(record.included, record.instrument)].join(
    punctuation.comma,
  );
  return headOf(edition, {
    path: edition.paths.statement(record.id),
    image: `/og/${edition.language}/statements/${record.id}.png`,
    article: true,
    title: `${messages.vocabulary.forces[record.force]}, ${shortId(record.id)}${punctuation.colon}${place}`,
    description: descriptionOf(edition, record),
  });
}

export default async function StatementPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths } = edition;
  const record = await statement((await params).id, await dayOf(searchParams));
  if (!record) notFound();
  const alike = await statements({ topic: record.topics[0], limit: 200 });
  const elsewhere = alike.items
    .filter(({ instrument }) => instrument !== record.instrument)
    .slice(0, ELSEWHERE);
  return (
    <>
      <Canonical path={paths.statement(record.id)} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, so that no text can end the element
        dangerouslySetInnerHTML={{ __html: jsonScript(statementData(edition, record)) }}
      />
      <AsOfNotice edition={edition} day={await dayOf(searchParams)} path={paths.statement(record.id)} />
      <StatementRecord
        edition={edition}
        statement={record}
        elsewhere={elsewhere}
        included={alike.included}
        day={await lastDay()}
      />
    </>
  );
}
