/**
 * Learns the weights of topics in the other languages of the United Nations from provisions that say the same in English:
 * the English extractor's topics are taken for right. Writes them where the extractor reads them:
 *
 *   CONCORDANCE_TEXTS=… CONCORDANCE_GOLD=… node tests/evaluate/topics/fit-languages.ts [--write] [--lang fr]
 *
 * Learnt from a session's resolutions but for those that the folder of texts holds; judged on these, with the topics of
 * their English provisions.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { TopicData } from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { topicLexiconOf } from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { candidatesOf } from "../../../packages/core/src/extract/refine/topics.ts";
import { Forms } from "../../../packages/core/src/extract/words/forms.ts";
import { tokenise } from "../../../packages/core/src/extract/words/tokens.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import { type Language, TOPICS, type TopicId } from "../../../packages/core/src/model/index.ts";
import { figuresOf } from "./figures.ts";
import { termsOf } from "./language-terms.ts";
import { fitLogistic, type Hold } from "./logistic.ts";
import { type Parallel, readResolutions, readSession, topicsIn } from "./parallel.ts";
import seeds from "./seeds.languages.json" with { type: "json" };

type Other = Exclude<Language, "en">;
const OTHERS: readonly Other[] = ["fr", "es", "ru", "ar", "zh"];
const LEXICON = join(import.meta.dirname, "../../../packages/core/src/extract/lexicon");
const LEAST_GROUPS = 3;
const LEAST_COUNT = 6;
const LEAST_COMMON = 4;
const LEAST_LIFT = 2;
const MOST_TERMS = 120;
const SEED: Omit<Hold, "prior"> = { ridge: 1, toll: 0 };
const FAINT = 0.3;
const HEAVIEST = 6;

const { values: given } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    lang: { type: "string", multiple: true, default: [...OTHERS] },
    set: { type: "string", multiple: true, default: [] },
  },
});
const options = {
  threshold: -1,
  ridge: 1,
  toll: 2,
  scale: 1,
  ...Object.fromEntries(given.set.map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])])),
};
const { CONCORDANCE_TEXTS: texts = "", CONCORDANCE_GOLD: gold = "" } = process.env;
const round = (value: number): number => Math.round(Math.max(-HEAVIEST, Math.min(HEAVIEST, value)) * 10) / 10;

interface Silver extends Parallel {
  readonly topics: readonly TopicId[];
}

const silvered = (all: readonly Parallel[]): Silver[] =>
  all.flatMap((parallel) => {
    const english = parallel.texts.get("en");
    const topics = english === undefined ? undefined : topicsIn(english, "en");
    return topics === undefined ? [] : [{ ...parallel, topics }];
  });

const resolutions = silvered(readResolutions(texts));
const judged = new Set(resolutions.map(({ group }) => group.replace(/^un-ga-(\d+)-(\d+)$/u, "A/RES/$1/$2")));
const session = silvered(readSession(join(gold, "un-ga-78.ndjson.gz"))).filter(
  ({ group }) => !judged.has(group),
);

/** For each term the examples in which it stands, of terms that stand in enough of them. */
function columnsOf(examples: readonly Silver[], language: Other): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  examples.forEach(({ texts: all }, at) => {
    for (const term of termsOf(all.get(language) ?? "", language)) {
      const column = columns.get(term);
      if (column) column.push(at);
      else columns.set(term, [at]);
    }
  });
  for (const [term, column] of columns) {
    const groups = new Set(column.map((at) => examples[at]?.group));
    if (column.length < LEAST_COUNT || groups.size < LEAST_GROUPS) columns.delete(term);
  }
  return columns;
}

/** How much more often a term stands with a topic than chance would have it, as a likelihood ratio; 0 where it is not telling. */
function tellingOf(common: number, count: number, share: number): number {
  const lift = common / (count * share);
  return common < LEAST_COMMON || lift < LEAST_LIFT ? 0 : common * Math.log(lift);
}

/** Terms that tell a topic best. */
function tellingTerms(columns: ReadonlyMap<string, number[]>, truths: Uint8Array): string[] {
  const share = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
  return [...columns]
    .map(([term, column]) => {
      const common = column.reduce((sum, at) => sum + (truths[at] ?? 0), 0);
      return [term, tellingOf(common, column.length, share)] as const;
    })
    .filter(([, telling]) => telling > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}

function rowsOf(examples: readonly Silver[], language: Other, terms: readonly string[]): number[][] {
  const entries = terms.map((term) => ({ term, topics: [], weights: [] }));
  const table = topicLexiconOf(
    { topics: { safety: Object.fromEntries(terms.map((term) => [term, 1])) } },
    WRITING[language],
  ).terms;
  const places = new Map(entries.map(({ term }, at) => [term, at]));
  const forms = new Forms(WRITING[language], () => 0);
  return examples.map(({ texts: all }) => {
    const text = all.get(language) ?? "";
    const tokens = tokenise(text, 0, text.length, forms);
    const { terms: found, count } = table.read(tokens, 0, tokens.length);
    return [...new Set(found.slice(0, count).map(({ term }) => places.get(term) ?? 0))];
  });
}

function fitTopic(
  id: TopicId,
  examples: readonly Silver[],
  language: Other,
  columns: ReadonlyMap<string, number[]>,
) {
  const own: Readonly<Record<string, number>> =
    (seeds.languages as Record<string, Record<string, Record<string, number>>>)[language]?.[id] ?? {};
  const truths = Uint8Array.from(examples, ({ topics }) => (topics.includes(id) ? 1 : 0));
  const terms = [...new Set([...Object.keys(own), ...tellingTerms(columns, truths)])];
  const holds = terms.map((term) =>
    term in own
      ? { ...SEED, prior: (own[term] ?? 0) * options.scale }
      : { prior: 0, ridge: options.ridge, toll: options.toll },
  );
  const { intercept, weights } = fitLogistic(rowsOf(examples, language, terms), truths, holds);
  const kept = terms
    .map((term, at) => [term, round(weights[at] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= FAINT);
  return { least: round(options.threshold - intercept), terms: Object.fromEntries(kept) };
}

function fitLanguage(language: Other): TopicData {
  const examples = session.filter(({ texts: all }) => all.has(language));
  const columns = columnsOf(examples, language);
  const fitted = TOPICS.map(({ id }) => [id, fitTopic(id, examples, language, columns)] as const);
  return {
    least: Object.fromEntries(fitted.map(([id, { least }]) => [id, least])),
    topics: Object.fromEntries(fitted.map(([id, { terms }]) => [id, terms])),
  };
}

function judge(language: Other, data: TopicData) {
  const lexicon = topicLexiconOf(data, WRITING[language]);
  const forms = new Forms(WRITING[language], () => 0);
  const compared = resolutions.flatMap(({ texts: all, topics }) => {
    const text = all.get(language);
    if (text === undefined) return [];
    const tokens = tokenise(text, 0, text.length, forms);
    const found = candidatesOf(lexicon.terms.read(tokens, 0, tokens.length).sums, lexicon.least);
    return [[topics, found.slice(0, 5).map(([topic]) => TOPICS[topic]?.id as TopicId)] as const];
  });
  const byTopic = TOPICS.map(({ id }) => {
    const pairs = compared.map(([a, b]) => [a.filter((t) => t === id), b.filter((t) => t === id)] as const);
    return [id, figuresOf(pairs).f1, pairs.filter(([a]) => a.length).length] as const;
  });
  return { all: figuresOf(compared), byTopic };
}

console.log(session.length, "provisions learnt from,", resolutions.length, "judged");
for (const language of given.lang as Other[]) {
  const data = fitLanguage(language);
  const { all, byTopic } = judge(language, data);
  console.log(
    language,
    Object.values(data.topics).reduce((sum, terms) => sum + Object.keys(terms).length, 0),
    "terms",
    JSON.stringify(all),
  );
  console.log(
    byTopic
      .sort((a, b) => a[1] - b[1])
      .slice(0, 14)
      .map(([id, f1, n]) => `${id} ${f1} (${n})`)
      .join(", "),
  );
  if (given.write) {
    const source =
      "Learnt from provisions that say the same in English by tests/evaluate/topics/fit-languages.ts, from terms set by hand";
    writeFileSync(
      join(LEXICON, language, "topics.json"),
      `${JSON.stringify({ source, ...data }, null, 2)}\n`,
    );
  }
}
