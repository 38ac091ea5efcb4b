import { join } from "node:path";
import { type FittedContext, fitContexts, type KnownForce, type Language } from "@concordance/core";
import { listGold } from "../evaluate/gold/coded-texts.ts";
import { partOfResolution } from "../evaluate/gold/division.ts";
import { type Provision, visitProvisions } from "../evaluate/gold/provisions.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";

interface Options {
  readonly lang: Language;
  readonly gold?: string;
}

const SOURCE =
  "Learnt by `concordance fit` from provisions of resolutions whose force is known: logistic regression with an L1 penalty";

const entryOf = ({ carrier, forces }: FittedContext) => ({ carriers: [carrier], forces });

/**
 * Prints the `contexts.json` of a language: for carriers that stand for several forces, which words behind them speak for
 * which. Learns from the development part of the provisions alone.
 */
export async function fit({ lang, gold = process.env.CONCORDANCE_GOLD }: Options): Promise<Status> {
  if (!gold) {
    const tip = "Name it in one of the two.";
    return refuse([
      fault("--gold", "no-folder", "no folder of codings is given by --gold or CONCORDANCE_GOLD", tip),
    ]);
  }
  const files = await listGold(gold);
  if (!files.ok) return refuse(files.issues);
  const known: KnownForce[] = [];
  const learn = ({ symbol, lang: language, text, force }: Provision) => {
    if (language === lang && partOfResolution(symbol) === "development")
      known.push({ text, force, group: symbol });
  };
  for (const set of files.value.sets) {
    const read = await visitProvisions(join(gold, `${set}.ndjson.gz`), learn, () => {});
    if (!read.ok) return refuse(read.issues);
  }
  const contexts = fitContexts(known, lang);
  for (const { carrier, examples, byCommonest, byContext } of contexts)
    say(
      `${carrier}: ${examples} examples, ${byCommonest} right by the commonest force, ${byContext} by context.`,
    );
  await write([`${JSON.stringify({ source: SOURCE, entries: contexts.map(entryOf) }, null, 2)}\n`]);
  return STATUS.fine;
}
