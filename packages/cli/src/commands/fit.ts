import { join } from "node:path";
import {
  type ExtractOptions,
  extract,
  type FittedContext,
  fitConfidence,
  fitContexts,
  gazetteerFrom,
  type JudgedDraft,
  type KnownForce,
  type Language,
  type Result,
} from "@concordance/core";
import { listGold } from "../evaluate/gold/coded-texts.ts";
import { partOfResolution } from "../evaluate/gold/division.ts";
import { type Provision, visitProvisions } from "../evaluate/gold/provisions.ts";
import { pairsOf } from "../evaluate/measure/pairs.ts";
import { type RecordText, recordTexts } from "../evaluate/records/record-texts.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";

interface Options {
  readonly lang?: Language;
  readonly gold?: string;
  readonly texts?: string;
}

const METHOD = "logistic regression with an L1 penalty, on the development part alone";
const CONTEXTS = `Learnt by \`concordance fit contexts\` from provisions whose force is known: ${METHOD}`;
const CONFIDENCE = `Learnt by \`concordance fit confidence\` from the register's records and provisions whose force is known: ${METHOD}`;

const missing = (option: string, setting: string): Status =>
  refuse([
    fault(option, "no-folder", `no folder is given by ${option} or ${setting}`, "Name it in one of the two."),
  ]);

const print = (value: object): Promise<void> => write([`${JSON.stringify(value, null, 2)}\n`]);

/** Visits the development part of all provisions of a gold folder. */
async function visitDevelopment(gold: string, visit: (provision: Provision) => void): Promise<Result<null>> {
  const files = await listGold(gold);
  if (!files.ok) return files;
  for (const set of files.value.sets) {
    const read = await visitProvisions(
      join(gold, `${set}.ndjson.gz`),
      (provision) => partOfResolution(provision.symbol) === "development" && visit(provision),
      () => {},
    );
    if (!read.ok) return read;
  }
  return { ok: true, value: null };
}

const entryOf = ({ carrier, forces }: FittedContext) => ({ carriers: [carrier], forces });

/** Prints the `contexts.json` of a language: for carriers that stand for several forces, which words speak for which. */
export async function fitContextsOf({
  lang = "fr",
  gold = process.env.CONCORDANCE_GOLD,
}: Options): Promise<Status> {
  if (!gold) return missing("--gold", "CONCORDANCE_GOLD");
  const known: KnownForce[] = [];
  const read = await visitDevelopment(gold, ({ symbol, lang: language, text, force }) => {
    if (language === lang) known.push({ text, force, group: symbol });
  });
  if (!read.ok) return refuse(read.issues);
  const contexts = fitContexts(known, lang);
  for (const { carrier, examples, byCommonest, byContext } of contexts)
    say(
      `${carrier}: ${examples} examples, ${byCommonest} right by the commonest force, ${byContext} by context.`,
    );
  await print({ source: CONTEXTS, entries: contexts.map(entryOf) });
  return STATUS.fine;
}

/** Drafts of a coded text, each with whether the editor has the same statement with the same force. */
function judged({ text, provisions, statements }: RecordText, options: ExtractOptions): JudgedDraft[] {
  const drafts = extract(text, { ...options, language: "en", ...(provisions && { provisions }) }).statements;
  const scored = drafts.map((draft) => ({
    ...draft,
    references: draft.references.map((reference) => reference.text),
  }));
  const right = new Set(
    pairsOf(statements, scored)
      .filter(([coded, found]) => coded.force === found.force)
      .map(([, found]) => found.id),
  );
  return drafts.map((draft) => ({ draft, language: "en", right: right.has(draft.id) }));
}

/** One provision of so many counts, so that resolutions do not outweigh all other texts. */
const ONE_OF = 15;

/** Prints `confidence.json`: how far drafts can be trusted, by what made them. */
export async function fitConfidenceOf(options: Options): Promise<Status> {
  const { gold = process.env.CONCORDANCE_GOLD, texts = process.env.CONCORDANCE_TEXTS } = options;
  if (!gold) return missing("--gold", "CONCORDANCE_GOLD");
  if (!texts) return missing("--texts", "CONCORDANCE_TEXTS");
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return refuse(snapshot.issues);
  const files = await listGold(gold);
  if (!files.ok) return refuse(files.issues);
  const gazetteer = gazetteerFrom(snapshot.value);
  const aside = new Set(files.value.texts);
  const records = (await recordTexts(snapshot.value, texts)).filter(({ name }) => !aside.has(name));
  const known = records.flatMap((record) => judged(record, { gazetteer }));
  let count = 0;
  const read = await visitDevelopment(gold, ({ text, lang, force }) => {
    count += 1;
    if (count % ONE_OF !== 0) return;
    const [draft] = extract(text, { language: lang, gazetteer }).statements;
    if (draft) known.push({ draft, language: lang, right: draft.force === force });
  });
  if (!read.ok) return refuse(read.issues);
  say(`${known.length} drafts of ${records.length} records and of provisions.`);
  await print({ source: CONFIDENCE, ...fitConfidence(known) });
  return STATUS.fine;
}
