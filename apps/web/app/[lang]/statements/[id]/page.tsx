import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "../../../../components/canonical.tsx";
import { StatementRecord } from "../../../../components/statement-record.tsx";
import { statement, statements } from "../../../../lib/api.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { shortId } from "../../../../lib/words.ts";

type Props = { readonly params: Promise<{ lang: string; id: string }> };

const ELSEWHERE = 4;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { messages, instrumentTitle, locatorWords, said } = edition;
  const record = await statement((await params).id);
  if (!record) notFound();
  const place = `${locatorWords(record.locator)}, ${instrumentTitle(record.included, record.instrument)}`;
  return {
    title: `${messages.vocabulary.forces[record.force]}, ${shortId(record.id)}: ${place}`,
    description: said(record.summary),
  };
}

export default async function StatementPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { paths } = edition;
  const record = await statement((await params).id);
  if (!record) notFound();
  const alike = await statements({ topic: record.topics[0], limit: 200 });
  const elsewhere = alike.items
    .filter(({ instrument }) => instrument !== record.instrument)
    .slice(0, ELSEWHERE);
  return (
    <>
      <Canonical path={paths.statement(record.id)} />
      <StatementRecord edition={edition} statement={record} elsewhere={elsewhere} included={alike.included} />
    </>
  );
}
