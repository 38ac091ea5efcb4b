import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  divergences as divergencesOf,
  type ExpressionText,
  type Issue,
  LANGUAGES,
  type Language,
  type Result,
  type Rows,
  rowsToCsv,
} from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { readText } from "../files/read-text.ts";
import { refuse, say, sayIssues, write } from "../output.ts";
import { type RowFormat, toColumns, toMarkdown } from "./compare-rows.ts";
import { type Found, writeDivergences } from "./divergence-records.ts";

/** A file that is one language version: its name tells the language (`fr.akn.xml`, `treaty.fr.txt`). */
const VERSION = /(?:^|[._-])(?<language>en|fr|es|zh|ru|ar)(?:\.akn)?\.(?:xml|txt|md|html?)$/u;
/** From which share of its provisions on an instrument's versions seem not to have the same locators. */
const SUSPECT = 3 / 5;

/** The language versions of one instrument. */
interface Work {
  readonly name: string;
  readonly paths: readonly string[];
}

const languageOf = (path: string): Language | undefined =>
  VERSION.exec(basename(path))?.groups?.language as Language | undefined;

const inOrder = (paths: readonly string[]): string[] => {
  const place = (path: string) => LANGUAGES.indexOf(languageOf(path) ?? "en");
  return [...paths].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

/** The works in a folder: one for each folder below it that holds two language versions or more. */
async function worksIn(folder: string): Promise<Work[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const byFolder = new Map<string, string[]>();
  for (const entry of entries) {
    if (!entry.isFile() || !VERSION.test(entry.name)) continue;
    const paths = byFolder.get(entry.parentPath) ?? [];
    byFolder.set(entry.parentPath, paths);
    paths.push(join(entry.parentPath, entry.name));
  }
  const works = [...byFolder].filter(([, paths]) => paths.length > 1);
  return works
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, paths]) => ({ name: basename(path), paths: inOrder(paths) }));
}

/** Folders are searched for works; files that are named together are one. */
async function worksOf(paths: readonly string[]): Promise<Result<Work[]>> {
  const works: Work[] = [];
  const files: string[] = [];
  for (const path of paths)
    try {
      if ((await stat(path)).isDirectory()) works.push(...(await worksIn(path)));
      else files.push(path);
    } catch (error) {
      return { ok: false, issues: [fileFault(path, error)] };
    }
  const [first] = files;
  if (first !== undefined) works.push({ name: basename(dirname(first)) || first, paths: inOrder(files) });
  return { ok: true, value: works };
}

async function expressionOf(path: string): Promise<Result<ExpressionText>> {
  const read = await readText(path);
  if (!read.ok) return read;
  const { text, marked } = read.value.reading;
  const language = marked?.language ?? languageOf(path);
  if (!language) {
    const tip = "Name the file by its language, as in fr.akn.xml or treaty.fr.txt.";
    return {
      ok: false,
      issues: [fault(path, "no-language", "the language is told neither by the file nor by its name", tip)],
    };
  }
  const segments = marked?.provisions?.map(({ locator, kind, num, range }) => ({
    locator,
    kind,
    num,
    range,
  }));
  return { ok: true, value: { language, text, ...(segments && { provisions: segments }) } };
}

async function answerOf({ name, paths }: Work, sure: number): Promise<Found | readonly Issue[]> {
  const read: Result<ExpressionText>[] = [];
  for (const path of paths) read.push(await expressionOf(path));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return issues;
  const expressions = read.flatMap((one) => (one.ok ? [one.value] : []));
  return { instrument: name, ...divergencesOf(expressions, { sure }) };
}

function rowsOf(answers: readonly Found[]): Rows {
  const languages = LANGUAGES.filter((language) =>
    answers.some((answer) => answer.languages.includes(language)),
  );
  const rows = answers.flatMap(({ instrument, divergences }) =>
    divergences.map(({ locator, kind, gap, confidence, languages: readings }) => [
      instrument,
      locator,
      kind,
      String(gap),
      confidence.toFixed(2),
      ...languages.map((language) => {
        const reading = readings.find((one) => one.language === language);
        return reading ? (reading.force ?? "-") : "";
      }),
    ]),
  );
  return { head: ["instrument", "locator", "kind", "gap", "confidence", ...languages], rows };
}

const FORMATS: Readonly<Record<RowFormat, (answers: readonly Found[]) => string>> = {
  table: (answers) => toColumns(rowsOf(answers)),
  json: (answers) => `${JSON.stringify(answers, null, 2)}\n`,
  csv: (answers) => rowsToCsv(rowsOf(answers)),
  markdown: (answers) => toMarkdown(rowsOf(answers)),
};

function sayCounts(answers: readonly Found[]): void {
  const sum = (count: (answer: Found) => number) =>
    answers.reduce((total, answer) => total + count(answer), 0);
  const [compared, found] = [sum((answer) => answer.compared), sum((answer) => answer.divergences.length)];
  say(
    `${found} of ${compared} provisions diverge in ${answers.length} instruments, as the extractor reads them`,
  );
  for (const { instrument, compared: all, divergences } of answers)
    if (divergences.length > all * SUSPECT)
      say(
        `${instrument}: ${divergences.length} of ${all} diverge; its versions probably do not share their locators`,
      );
}

interface DivergencesOptions {
  readonly format: RowFormat;
  readonly sure: number;
  readonly write?: boolean;
}

/** Prints where language versions of provisions diverge in force, as the extractor reads each language. */
export async function divergences(
  paths: readonly string[],
  { format, sure, write: record }: DivergencesOptions,
): Promise<Status> {
  const works = await worksOf(paths);
  if (!works.ok) return refuse(works.issues);
  if (works.value.length === 0) {
    const tip = "A folder needs files that are named by their language, as fr.akn.xml.";
    return refuse([fault(paths[0] ?? "", "no-versions", "no two language versions were found", tip)]);
  }
  const answers: Found[] = [];
  let failed = false;
  for (const work of works.value) {
    const answer = await answerOf(work, sure);
    if ("instrument" in answer) answers.push(answer);
    else {
      failed = true;
      sayIssues(answer);
    }
  }
  if (answers.length > 0) await write([FORMATS[format](answers)]);
  sayCounts(answers);
  const unwritten = record ? await writeDivergences(answers, sure) : [];
  if (unwritten.length > 0) return refuse(unwritten);
  return failed ? STATUS.usage : STATUS.fine;
}
