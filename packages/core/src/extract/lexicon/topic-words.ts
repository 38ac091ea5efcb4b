import type { Language, TopicId } from "../../model/index.ts";
import ar from "./ar/topics.json" with { type: "json" };
import en from "./en/topics.json" with { type: "json" };
import es from "./es/topics.json" with { type: "json" };
import fr from "./fr/topics.json" with { type: "json" };
import ru from "./ru/topics.json" with { type: "json" };
import zh from "./zh/topics.json" with { type: "json" };

type Terms = Readonly<Record<string, Readonly<Record<string, number>>>>;
const TERMS: Readonly<Record<Language, Terms>> = {
  ar: ar.topics,
  en: en.topics,
  es: es.topics,
  fr: fr.topics,
  ru: ru.topics,
  zh: zh.topics,
};

/** A term that speaks for a topic; `*` stands for any ending. */
export interface TopicWord {
  readonly term: string;
  readonly topic: TopicId;
}

/**
 * Terms of a language that speak for one topic at least as strongly as `least`, from 0 to 6.
 *
 * @example topicWords("fr", 5) // [{ term: "pauvreté", topic: "sustainable-development" }, …]
 */
export function topicWords(language: Language, least: number): TopicWord[] {
  return Object.entries(TERMS[language]).flatMap(([topic, weights]) =>
    Object.entries(weights)
      .filter(([, weight]) => weight >= least)
      .map(([term]) => ({ term, topic: topic as TopicId })),
  );
}
