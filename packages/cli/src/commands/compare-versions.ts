import {
  differenceRows,
  differences as differencesOf,
  type Result,
  rowsToCsv,
  type TextDifferences,
  type Version,
} from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { readText } from "../files/read-text.ts";
import { refuse, say, write } from "../output.ts";
import { type RowFormat, toColumns, toMarkdown } from "./compare-rows.ts";

async function versionOf(path: string): Promise<Result<Version>> {
  const read = await readText(path);
  if (!read.ok) return read;
  const { text, marked } = read.value.reading;
  const { provisions, language } = marked ?? {};
  return { ok: true, value: { text, ...(provisions && { provisions }), ...(language && { language }) } };
}

const FORMATS: Readonly<Record<RowFormat, (found: TextDifferences) => string>> = {
  table: (found) => toColumns(differenceRows(found)),
  json: (found) => `${JSON.stringify(found, null, 2)}\n`,
  csv: (found) => rowsToCsv(differenceRows(found)),
  markdown: (found) => toMarkdown(differenceRows(found)),
};

/** Prints what two versions of a text do not share, provision by provision and word by word; counts on standard error. */
export async function differences(
  before: string,
  after: string,
  { format }: { readonly format: RowFormat },
): Promise<Status> {
  const [a, b] = [await versionOf(before), await versionOf(after)];
  if (!a.ok) return refuse(a.issues);
  if (!b.ok) return refuse(b.issues);
  const found = differencesOf(a.value, b.value);
  await write([FORMATS[format](found)]);
  const { same, changed, removed, added, moved, wordsRemoved, wordsAdded } = found.counts;
  say(
    `${same} provisions are the same, ${changed} changed, ${removed} removed, ${added} added, ${moved} under another locator; ` +
      `${wordsRemoved} words out, ${wordsAdded} in`,
  );
  return STATUS.fine;
}
