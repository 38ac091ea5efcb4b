import type { TopicId } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";

/** Topics of a statement, the main one first. */
export function TopicLinks({ topics }: { topics: readonly TopicId[] }) {
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
