import type { Metadata } from "next";
import Link from "next/link";
import { topicPath } from "../../lib/addresses";
import { getTopics } from "../../lib/api";
import { title } from "../../lib/labels";

export const metadata: Metadata = {
  title: "Topics",
  description: "The 41 topics of the register in six themes, with how often each is spoken of.",
  alternates: { canonical: "/topics" },
};

export default async function Topics() {
  const { items } = await getTopics();
  const themes = [...new Set(items.map(({ theme }) => theme))];
  return (
    <>
      <h1>Topics</h1>
      <p className="lead">
        {items.length} topics in six themes. A statement has up to five, the main one first.
      </p>
      {themes.map((theme) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 id={theme}>{title(theme)}</h2>
          <dl className="topic-table">
            {items
              .filter((topic) => topic.theme === theme)
              .map(({ id, scope, counts }) => (
                <div key={id}>
                  <dt>
                    <Link href={topicPath(id)}>{title(id)}</Link>
                  </dt>
                  <dd>
                    {scope} <span className="aside">{counts.statements} statements</span>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
