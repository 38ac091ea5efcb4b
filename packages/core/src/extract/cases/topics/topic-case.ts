import type { TopicId } from "../../../model/index.ts";

/**
 * A clause of our own invention with the words marked that lead to its topics: `protect [data-protection: personal data]`.
 * The main topic is the first one marked, or the one with a star. What is not marked must lead to no topic.
 */
export interface TopicCase {
  readonly text: string;
  /** What the case stands for. */
  readonly reason: string;
}

interface Expected {
  readonly topic: TopicId;
  readonly words: string;
}

const MARK = /\[([a-z-]{3,30})(\*?): ([^[\]]{1,80})\]/gu;

/** Takes the marks out of a case; the main topic's comes first. */
export function unmarkedTopics({ text }: TopicCase): { text: string; expected: Expected[] } {
  const marks = [...text.matchAll(MARK)].toSorted((a, b) => (b[2] ?? "").length - (a[2] ?? "").length);
  const expected = marks.map(([, topic, , words = ""]) => ({ topic: topic as TopicId, words }));
  return { text: text.replaceAll(MARK, "$3"), expected };
}
