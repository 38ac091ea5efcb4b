import { describe, expect, it } from "vitest";
import type { Language } from "../../model/index.ts";
import { ARABIC_TOPICS } from "../cases/topics/ar.ts";
import { ENGLISH_TOPICS } from "../cases/topics/en.ts";
import { SPANISH_TOPICS } from "../cases/topics/es.ts";
import { FRENCH_TOPICS } from "../cases/topics/fr.ts";
import { RUSSIAN_TOPICS } from "../cases/topics/ru.ts";
import { type TopicCase, unmarkedTopics } from "../cases/topics/topic-case.ts";
import { CHINESE_TOPICS } from "../cases/topics/zh.ts";
import { extract } from "../extract.ts";
import { explainTopics } from "./topic-reasons.ts";

const CASES: readonly (readonly [Language, readonly TopicCase[]])[] = [
  ["en", ENGLISH_TOPICS],
  ["fr", FRENCH_TOPICS],
  ["es", SPANISH_TOPICS],
  ["ru", RUSSIAN_TOPICS],
  ["ar", ARABIC_TOPICS],
  ["zh", CHINESE_TOPICS],
];

/** The topics of a case, the main one first, each with the words that led to it. */
function read(marked: TopicCase, language: Language) {
  const { text, expected } = unmarkedTopics(marked);
  const { statements } = extract(text, { language });
  const reasons = statements.flatMap((statement) => explainTopics(text, statement, language));
  return { text, expected, statements, reasons };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

describe.each(CASES)("topics in %s", (language, cases) => {
  it.each(cases)("$reason | $text", (marked) => {
    const { expected, statements } = read(marked, language);
    const [statement, ...others] = statements;
    expect(others).toEqual([]);
    expect(statement?.topics[0]).toBe(expected[0]?.topic);
    expect(statement?.topics.toSorted()).toEqual(expected.map(({ topic }) => topic).toSorted());
  });

  it.each(cases)("says which words led there | $text", (marked) => {
    const { text, expected, reasons } = read(marked, language);
    for (const { topic, words } of expected) {
      const reason = reasons.find((one) => one.topic === topic);
      const start = text.indexOf(words);
      const whole = reason?.words.filter(({ text: term }) => term === words) ?? [];
      expect(whole.length).toBeGreaterThan(0);
      for (const { range } of whole) expect(range).toEqual([start, start + words.length]);
    }
  });

  it.each(cases)("and their weights add up | $text", (marked) => {
    const { text, reasons } = read(marked, language);
    for (const { weight, words } of reasons) {
      expect(tenth(words.reduce((sum, word) => sum + word.weight, 0))).toBe(weight);
      expect(words.map(({ weight: one }) => one)).toEqual(
        words.map(({ weight: one }) => one).toSorted((a, b) => b - a),
      );
      for (const word of words) expect(text.slice(...word.range)).toBe(word.text);
    }
  });
});

/** Words that look like a topic's, or belong to it elsewhere. */
const NEGATIVES: readonly (readonly [language: Language, text: string, topic: string, reason: string])[] = [
  ["fr", "Prend note du moratoire sur les ponts.", "ethics", "a word that only begins as morals do"],
  ["es", "Toma nota de la salida del tren.", "health", "a word that only begins as health does"],
  ["ru", "принимает к сведению детали моста;", "children", "a word that only begins as children does"],
  ["ru", "отмечает трудности на мосту;", "labour", "a word that only begins as labour does"],
  ["ru", "отмечает сборы за проезд;", "incident-response", "a word that only begins as a failure does"],
  ["ar", "تلاحظ صحيفة البحيرات؛", "health", "a newspaper begins as health does"],
  ["zh", "注意到教堂的钟声；", "education-skills", "a church begins with the ideograph of teaching"],
];

describe("topics that are not named", () => {
  it.each(NEGATIVES)("%s: %s is not %s: %s", (language, text, topic) => {
    const { statements } = extract(text, { language });
    expect(statements).toHaveLength(1);
    expect(statements[0]?.topics).not.toContain(topic);
  });
});

describe("explainTopics", () => {
  it("names a term that stands several times where it stands first", () => {
    const text = "We protect personal data and delete personal data.";
    const [statement] = extract(text, { language: "en" }).statements;
    const [reason] = statement ? explainTopics(text, statement, "en") : [];
    const places = reason?.words.filter((word) => word.text === "personal data").map(({ range }) => range[0]);
    expect(new Set(places)).toEqual(new Set([text.indexOf("personal data")]));
  });

  it("gives reasons that mean nothing for a statement of another text, and throws nothing", () => {
    expect(explainTopics("Short.", { range: [90, 120], topics: ["safety"] }, "en")).toEqual([
      { topic: "safety", weight: 0, least: expect.any(Number), words: [] },
    ]);
  });
});
