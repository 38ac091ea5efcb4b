import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Agreement,
  type CodedPair,
  fieldAgreements,
  type Result,
  type UnitizedText,
  unitizingOf,
} from "@concordance/core";
import { type CodedText, readCodedTexts, readCodings } from "../evaluate/gold/coded-texts.ts";
import { pairsOf, type Scored } from "../evaluate/measure/pairs.ts";

/** A text of the gold with the two codings behind it. */
interface TwiceCoded {
  readonly text: string;
  readonly first: readonly Scored[];
  readonly second: readonly Scored[];
}

const CODERS = ["first", "second"];

/** The codebook that both codings name. */
async function codebookOf(gold: string, name: string): Promise<string> {
  const coding: unknown = JSON.parse(await readFile(join(gold, "codings", "first", `${name}.json`), "utf8"));
  const codebook =
    typeof coding === "object" && coding !== null ? Reflect.get(coding, "codebook") : undefined;
  return typeof codebook === "string" ? codebook : "not named";
}

async function twiceCoded(gold: string, texts: readonly CodedText[]): Promise<Result<TwiceCoded[]>> {
  const found: TwiceCoded[] = [];
  for (const { name, text } of texts) {
    const codings = await readCodings(gold, name);
    if (!codings.ok) return codings;
    const [first, second] = codings.value;
    if (first && second) found.push({ text, first, second });
  }
  return { ok: true, value: found };
}

const rangesOf = (statements: readonly Scored[]) => statements.map(({ range }) => range);

/** Agreement of the two codings of the gold: on what is a statement, and on the fields of those that match. */
export async function goldAgreement(
  gold: string,
  texts: string,
  names: readonly string[],
): Promise<Result<Agreement>> {
  const read = await readCodedTexts(gold, texts, names);
  if (!read.ok) return read;
  const coded = await twiceCoded(gold, read.value);
  if (!coded.ok) return coded;
  const matched = coded.value.map((one) => ({ ...one, pairs: pairsOf(one.first, one.second) }));
  const pairs = matched.flatMap((one): readonly CodedPair[] => one.pairs);
  const unitized = matched.map(
    ({ text, first, second, pairs: both }): UnitizedText => ({
      text,
      first: rangesOf(first),
      second: rangesOf(second),
      matched: both.map(([a, b]) => [a.range, b.range]),
    }),
  );
  return {
    ok: true,
    value: {
      of: "gold",
      codebook: await codebookOf(gold, names[0] ?? ""),
      coders: CODERS,
      texts: matched.length,
      statements: pairs.length,
      skipped: 0,
      unitizing: unitizingOf(unitized),
      fields: fieldAgreements(pairs),
    },
  };
}
