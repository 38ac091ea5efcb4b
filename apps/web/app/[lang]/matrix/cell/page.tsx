import type { CellAnswer } from "@concordance/client";
import type { Metadata } from "next";
import { Canonical } from "../../../../components/canonical.tsx";
import { PageHead } from "../../../../components/page-head.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { StatementItems } from "../../../../components/statement-items.tsx";
import { ViewFoot } from "../../../../components/views/view-foot.tsx";
import { instrument, matrixCell, party } from "../../../../lib/api.ts";
import { type Edition, editionAt } from "../../../../lib/edition.ts";
import type { SearchParams } from "../../../../lib/listing.ts";
import { viewAnswer } from "../../../../lib/view-answer.ts";
import { type ViewQuery, viewAddress, viewQuery, withStrength } from "../../../../lib/view-query.ts";
import { isTopic } from "../../../../lib/vocabularies.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

const NAMES = ["rows", "id", "topic", "strength", "until", "asOf"] as const;

/** Name of the cell, undefined where its row or its topic is not there. */
async function titleOf(edition: Edition, query: ViewQuery<(typeof NAMES)[number]>) {
  const { said, messages } = edition;
  const { id = "", topic } = query;
  const record = query.rows === "instrument" ? await instrument(id) : await party(id);
  if (!record || !isTopic(edition, topic)) return undefined;
  const name = said("title" in record ? record.title : record.name);
  return messages.matrix.cellTitle(name, messages.vocabulary.topics[topic]);
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const query = await viewQuery(searchParams, NAMES);
  const { title, lead } = edition.messages.matrix;
  return { title: (await titleOf(edition, query)) ?? title, description: lead };
}

/** What the cell holds: its statements or, without any, whether anybody has looked. */
function CellStatements({ edition, answer }: { edition: Edition; answer: CellAnswer }) {
  const { matrix: words } = edition.messages;
  if (answer.state !== "speaks") return <p className="missing">{words.states[answer.state]}</p>;
  return (
    <>
      <p className="section-note">{words.cellNote}</p>
      <StatementItems edition={edition} statements={answer.items} included={answer.included} />
    </>
  );
}

async function answerOf(edition: Edition, query: ViewQuery<(typeof NAMES)[number]>, cursor?: string) {
  const { id = "", topic, rows, ...rest } = withStrength(query);
  if (!isTopic(edition, topic)) return undefined;
  const row = rows === "instrument" ? ("instrument" as const) : ("party" as const);
  return viewAnswer(matrixCell({ ...rest, id, topic, rows: row, ...(cursor && { cursor }) }));
}

export default async function CellPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, messages } = edition;
  const { matrix: words, counts } = messages;
  const query = await viewQuery(searchParams, NAMES);
  const title = await titleOf(edition, query);
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const answer = await answerOf(edition, query, cursor);
  const back = <a href={paths.matrix}>{words.back}</a>;
  if (!title || !answer)
    return (
      <PageHead kicker={back} title={title ?? words.title} long>
        <p className="refused">{messages.views.refused}</p>
      </PageHead>
    );
  const address = viewAddress(paths.matrixCell, query);
  return (
    <>
      <Canonical path={address} />
      <PageHead kicker={back} title={title} long>
        <p className="facts-line">{counts.statements(answer.total)}</p>
      </PageHead>
      <h2 className="visually-hidden">{messages.topic.statements}</h2>
      <CellStatements edition={edition} answer={answer} />
      <Pager edition={edition} path={address} next={answer.next} onFirst={cursor === undefined} />
      <ViewFoot edition={edition} title={title} path={address} citation={answer.citation} links={{}} />
    </>
  );
}
