import type { TopicId } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";

/** Topics of a statement, the main one first. */
export function TopicLinks({ edition, topics }: { edition: Edition; topics: readonly TopicId[] }) {
  const { paths, messages } = edition;
  return (
    <ul className="topics" aria-label={messages.statement.topics}>
      {topics.map((topic) => (
        <li key={topic}>
          <a href={paths.topic(topic)}>{messages.vocabulary.topics[topic]}</a>
        </li>
      ))}
    </ul>
  );
}
