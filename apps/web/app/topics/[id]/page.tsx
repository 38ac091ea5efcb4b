import type { Metadata } from "next";
import { ForceLegend } from "../../../components/force-mark";
import { StatementEntry } from "../../../components/statement-entry";
import { topicPath } from "../../../lib/addresses";
import { getStatements, getTopic } from "../../../lib/api";
import { title } from "../../../lib/labels";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getTopic((await params).id);
  return {
    title: title(topic.id),
    description: `Who said what, and how strongly, about: ${topic.scope}.`,
    alternates: { canonical: topicPath(topic.id) },
  };
}

export default async function TopicPage({ params }: Props) {
  const topic = await getTopic((await params).id);
  const list = await getStatements(topic.id);
  const strongest = list.items.toSorted((a, b) => b.strength - a.strength);
  return (
    <>
      <header className="record-head">
        <p className="kicker">{title(topic.theme)}</p>
        <h1>{title(topic.id)}</h1>
        <p className="lead">{topic.scope}</p>
      </header>
      <p>
        {topic.counts.statements} statements in {topic.counts.instruments} instruments, the strongest first.
      </p>
      <ForceLegend />
      {strongest.map((statement) => (
        <StatementEntry key={statement.id} statement={statement} included={list.included} crossing />
      ))}
      {list.next && <p className="aside">The first {list.items.length} in register order are shown.</p>}
    </>
  );
}
