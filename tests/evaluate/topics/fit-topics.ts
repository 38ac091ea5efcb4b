/**
 * Learns the weights of topics from the register's checked codings and writes them where the extractor reads them:
 *
 *   CONCORDANCE_TEXTS=… CONCORDANCE_GOLD=… node tests/evaluate/topics/fit-topics.ts [--records <folder>] [--write]
 *
 * Records of the instruments that the gold codes are left out, so that no text is judged by weights learnt from itself.
 * Prints the figures on the gold, and on the records with each instrument judged by weights that the others gave; beside
 * them those of the terms set by hand, so that the gain shows.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import english from "../../../packages/core/src/extract/lexicon/en/places.json" with { type: "json" };
import { type TopicData, topicOrderOf } from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { topicsOf } from "../../../packages/core/src/extract/refine/topics.ts";
import type { Snapshot } from "../../../packages/core/src/model/index.ts";
import type { Choice } from "./choice.ts";
import { type Example, examplesOfGold, examplesOfRegister } from "./examples.ts";
import { type Compared, figuresOf } from "./figures.ts";
import { DEFAULTS, fitTerms } from "./fit.ts";
import { choiceOf, fitOrder } from "./order.ts";
import { type TopicReader, topicReader } from "./reader.ts";
import seeds from "./seeds.en.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "../../..");
const LEXICON = join(ROOT, "packages/core/src/extract/lexicon");
const FOLDS = 6;

const { values: given } = parseArgs({
  options: {
    records: { type: "string", default: join(ROOT, "packages/register/instruments") },
    write: { type: "boolean", default: false },
    folds: { type: "string", default: String(FOLDS) },
    set: { type: "string", multiple: true, default: [] },
  },
});
const { CONCORDANCE_TEXTS: texts = "", CONCORDANCE_GOLD: goldFolder = "" } = process.env;
const snapshot: Snapshot = JSON.parse(
  readFileSync(join(ROOT, "packages/register/dist/snapshot.json"), "utf8"),
);
const options = {
  ...DEFAULTS,
  ...Object.fromEntries(given.set.map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])])),
};

const gold = examplesOfGold(goldFolder, texts, snapshot);
const judged = new Set(gold.map(({ instrument }) => instrument));
const records = examplesOfRegister({ texts, records: given.records, snapshot });
const learnt = records.filter(({ instrument }) => !judged.has(instrument));

const readerOf = (data: TopicData) => topicReader({ ...data, places: english.places }, "en");

/** Instruments in as many groups as are asked for; all apart where that is none. */
function foldsOf(examples: readonly Example[]): ReadonlySet<string>[] {
  const names = [...new Set(examples.map(({ instrument }) => instrument))];
  const count = Number(given.folds) || names.length;
  return Array.from({ length: count }, (_, fold) => new Set(names.filter((_, at) => at % count === fold)));
}

/** What each fold says of the examples that it has not seen. */
function judgedByOthers(examples: readonly Example[]) {
  return foldsOf(examples).map((fold) => {
    const own = examples.filter(({ instrument }) => fold.has(instrument));
    const topics = readerOf(
      fitTerms(
        examples.filter(({ instrument }) => !fold.has(instrument)),
        seeds.topics,
        options,
      ),
    );
    return { own, topics, choices: own.flatMap((example) => choiceOf(example, topics)) };
  });
}

const compared = (
  example: Example,
  { lexicon, read }: TopicReader,
  order: ReturnType<typeof topicOrderOf>,
): Compared => {
  const { draft, topics } = example;
  return [topics, topicsOf(draft, read(draft.tokens, draft.first, draft.last), lexicon, order)];
};

const folds = judgedByOthers(learnt);
const orderFrom = (choices: readonly Choice[]) => topicOrderOf(fitOrder(choices));
const others = folds.flatMap(({ own, topics }, fold) => {
  const order = orderFrom(folds.flatMap(({ choices }, at) => (at === fold ? [] : choices)));
  return own.map((example) => [example.instrument, compared(example, topics, order)] as const);
});
const data = fitTerms(learnt, seeds.topics, options);
const orderData = fitOrder(folds.flatMap(({ choices }) => choices));
const goldReader = readerOf(data);
const goldOrder = topicOrderOf(orderData);
const onGold = gold.map((example) => [example.instrument, compared(example, goldReader, goldOrder)] as const);

const table = (rows: readonly (readonly [string, Compared])[]) => ({
  ...Object.fromEntries(
    [...new Set(rows.map(([name]) => name))].map((name) => [
      name,
      figuresOf(rows.filter(([own]) => own === name).map(([, pair]) => pair)),
    ]),
  ),
  all: figuresOf(rows.map(([, pair]) => pair)),
});
const byHand = readerOf(fitTerms([], seeds.topics, options));
const unlearnt = learnt.map(
  (example) => [example.instrument, compared(example, byHand, topicOrderOf(orderData))] as const,
);
console.log("Records, by the terms set by hand alone:");
console.table({ all: table(unlearnt).all });
console.log("Records, each judged by the others:");
console.table(table(others));
console.log("Gold:");
console.table(table(onGold));
if (given.write) {
  const source =
    "Learnt from the register's checked codings by tests/evaluate/topics/fit-topics.ts, from terms set by hand";
  const write = (name: string, content: object) =>
    writeFileSync(join(LEXICON, name), `${JSON.stringify({ source, ...content }, null, 2)}\n`);
  write("en/topics.json", data);
  write("topic-order.json", orderData);
}
