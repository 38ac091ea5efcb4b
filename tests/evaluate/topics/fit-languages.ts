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
import { candidatesOf } from "../../../packages/core/src/extract/refine/topics.ts";
import { Forms } from "../../../packages/core/src/extract/words/forms.ts";
import { tokenise } from "../../../packages/core/src/extract/words/tokens.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import { TOPICS, type TopicId } from "../../../packages/core/src/model/index.ts";
import { figuresOf } from "./figures.ts";
import { fitLanguage, LANGUAGE_FIT, type LanguageSeeds, type Other, type Silver } from "./fit-language.ts";
import { type Parallel, readResolutions, readSession, topicsIn } from "./parallel.ts";
import { topicReader } from "./reader.ts";
import seeds from "./seeds.languages.json" with { type: "json" };

const OTHERS: readonly Other[] = ["fr", "es", "ru", "ar", "zh"];
const LEXICON = join(import.meta.dirname, "../../../packages/core/src/extract/lexicon");
const WORST = 14;

const { values: given } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    lang: { type: "string", multiple: true, default: [...OTHERS] },
    set: { type: "string", multiple: true, default: [] },
  },
});
const options = {
  ...LANGUAGE_FIT,
  ...Object.fromEntries(given.set.map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])])),
};
const { CONCORDANCE_TEXTS: texts = "", CONCORDANCE_GOLD: gold = "" } = process.env;

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

function judge(language: Other, data: TopicData) {
  const { lexicon, read } = topicReader(data, language);
  const forms = new Forms(WRITING[language], () => 0);
  const compared = resolutions.flatMap(({ texts: all, topics }) => {
    const text = all.get(language);
    if (text === undefined) return [];
    const tokens = tokenise(text, 0, text.length, forms);
    const found = candidatesOf(
      lexicon.terms.sumsOf(read(tokens, 0, tokens.length).hits.topics),
      lexicon.least,
    );
    return [[topics, found.slice(0, 5).map(([topic]) => TOPICS[topic]?.id as TopicId)] as const];
  });
  const byTopic = TOPICS.map(({ id }) => {
    const pairs = compared.map(([a, b]) => [a.filter((t) => t === id), b.filter((t) => t === id)] as const);
    return [id, figuresOf(pairs).f1, pairs.filter(([a]) => a.length).length] as const;
  });
  return { all: figuresOf(compared), byTopic };
}

function report(language: Other, data: TopicData): void {
  const { all, byTopic } = judge(language, data);
  const count = Object.values(data.topics).reduce((sum, terms) => sum + Object.keys(terms).length, 0);
  console.log(language, count, "terms", JSON.stringify(all));
  const worst = byTopic.sort((a, b) => a[1] - b[1]).slice(0, WORST);
  console.log(worst.map(([id, f1, n]) => `${id} ${f1} (${n})`).join(", "));
}

function write(language: Other, data: TopicData): void {
  const source =
    "Learnt from provisions that say the same in English by tests/evaluate/topics/fit-languages.ts, from terms set by hand";
  writeFileSync(join(LEXICON, language, "topics.json"), `${JSON.stringify({ source, ...data }, null, 2)}\n`);
}

console.log(session.length, "provisions learnt from,", resolutions.length, "judged");
for (const language of given.lang as Other[]) {
  const data = fitLanguage(session, language, seeds.languages[language] as LanguageSeeds, options);
  report(language, data);
  if (given.write) write(language, data);
}
