import { type ExtractOptions, extractReading, type Issue, type Language } from "@concordance/core";
import type { FileReading } from "../files/read-text.ts";
import { countEIds, type EIdCount } from "./e-ids.ts";
import type { ArchiveEntry } from "./entries.ts";
import { readEntry } from "./read-entry.ts";

/** What one file of an archive gave, counted. */
export interface FileCount {
  readonly language: Language;
  readonly provisions: number;
  readonly statements: number;
  /** Absent where the file marks no provisions. */
  readonly eIds?: EIdCount;
}

/** The line that a file of an archive is answered with; without a count it could not be read. */
export interface FileAnswer {
  readonly line: object;
  readonly count?: FileCount;
}

const errorOf = (issue: Issue | undefined) => ({
  code: issue?.code,
  message: issue?.message,
  tip: issue?.tip,
});

function answerOf(file: string, { reading, source }: FileReading, options: ExtractOptions): FileAnswer {
  const { document, statements } = extractReading(reading, options);
  const { language } = document;
  const marked = reading.marked?.provisions;
  const provisions = marked ?? document.provisions;
  const eIds =
    marked &&
    source !== null &&
    countEIds(
      source,
      marked.map(({ eId = null }) => eId),
    );
  const count = { language, provisions: provisions.length, statements: statements.length };
  return {
    line: { file, language, ...(eIds && { eIds }), provisions, statements },
    count: { ...count, ...(eIds && { eIds }) },
  };
}

/** Answers one file of an archive with what it holds, or with what is wrong with it. */
export async function answerTo(entry: ArchiveEntry, options: ExtractOptions): Promise<FileAnswer> {
  const file = entry.name.replace(/^\.\//u, "");
  const reading = await readEntry(entry);
  if (!reading.ok) return { line: { file, error: errorOf(reading.issues[0]) } };
  return answerOf(file, reading.value, options);
}
