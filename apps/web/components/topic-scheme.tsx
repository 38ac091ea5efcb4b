import type { TopicItem } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";

const { vocabulary, counts } = messages;

/** All topics by theme, each with what falls under it and how much the register holds. */
export function TopicScheme({
  topics,
  headings: Heading = "h2",
}: {
  topics: readonly TopicItem[];
  headings?: "h2" | "h3";
}) {
  return [...Map.groupBy(topics, ({ theme }) => theme)].map(([theme, those]) => (
    <section key={theme} aria-labelledby={theme} className="theme">
      <Heading id={theme}>{vocabulary.themes[theme]}</Heading>
      <dl className="topic-scheme">
        {those.map(({ id, scope, counts: numbers }) => (
          <div key={id}>
            <dt>
              <a href={paths.topic(id)}>{vocabulary.topics[id]}</a>
            </dt>
            <dd>
              {scope}
              <span className="facts-line">
                {counts.statements(numbers.statements)} · {counts.instruments(numbers.instruments)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
