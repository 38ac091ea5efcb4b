import type { TopicItem } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";

/** All topics by theme, each with what falls under it and how much the register holds. */
export function TopicScheme({
  edition,
  topics,
  headings: Heading = "h2",
}: {
  edition: Edition;
  topics: readonly TopicItem[];
  headings?: "h2" | "h3";
}) {
  const { paths, messages } = edition;
  const { vocabulary, counts } = messages;
  return [...Map.groupBy(topics, ({ theme }) => theme)].map(([theme, those]) => (
    <section key={theme} aria-labelledby={edition.anchor(theme)} className="theme">
      <Heading id={edition.anchor(theme)}>{vocabulary.themes[theme]}</Heading>
      <dl className="topic-scheme">
        {those.map(({ id, counts: numbers }) => (
          <div key={id}>
            <dt>
              <a href={paths.topic(id)}>{vocabulary.topics[id]}</a>
            </dt>
            <dd>
              {vocabulary.topicScopes[id]}
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
