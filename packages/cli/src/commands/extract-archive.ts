import { stat } from "node:fs/promises";
import type { ExtractOptions, Issue } from "@concordance/core";
import { answerTo } from "../archive/answer.ts";
import { entriesOf } from "../archive/entries.ts";
import { ArchiveSummary } from "../archive/summary.ts";
import { fault, STATUS, type Status } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { MAX_BYTES } from "../files/read-text.ts";
import { refuse, say, write } from "../output.ts";
import { type Progress, progress } from "../progress.ts";

const LINE_EACH = 200;

/** Faults of the archive that are none of the file system: a stream that is cut off, or no archive at all. */
const NO_ARCHIVE = /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/u;
const NO_TAR = /^(?:Invalid tar|Unexpected end of data|Unknown tar|Writable stream closed)/u;

/** Tells a fault of the archive; anything else is one of the program, and thrown on. */
function issueOf(path: string, error: unknown): Issue {
  const { code, message } = error as NodeJS.ErrnoException;
  if (NO_ARCHIVE.test(code ?? "") || NO_TAR.test(message)) {
    const words = `the file is no whole tar archive (${message}); what was read before stands`;
    return fault(path, "archive", words, "Copy the archive anew, or make it with: tar -czf");
  }
  if (code === undefined) throw error;
  return fileFault(path, error);
}

async function* lines(
  path: string,
  options: ExtractOptions,
  summary: ArchiveSummary,
  shown: Progress,
): AsyncGenerator<string> {
  const { size } = await stat(path);
  let share = 0;
  const read = (bytes: number) => {
    share = bytes / size;
  };
  for await (const entry of entriesOf(path, MAX_BYTES, read)) {
    const { line, count } = await answerTo(entry, options);
    summary.add(count);
    const { files } = summary.total;
    shown.step(share, `${files + summary.failed} files`);
    yield `${JSON.stringify(line)}\n`;
  }
}

async function consume(parts: AsyncIterable<string>): Promise<void> {
  for await (const _ of parts);
}

/**
 * Answers each file of a tar archive with a line of {file, language, eIds, provisions, statements} or {file, error}, in the
 * archive's order, or with one table of counts. A file that fails does not stop the others; status 1 tells of it.
 */
export async function extractArchive(
  path: string,
  options: ExtractOptions,
  format: "ndjson" | "table",
): Promise<Status> {
  const summary = new ArchiveSummary();
  const shown = progress({ label: "archive", lineEach: LINE_EACH });
  let issue: Issue | undefined;
  try {
    const answers = lines(path, options, summary, shown);
    await (format === "ndjson" ? write(answers) : consume(answers));
  } catch (error) {
    issue = issueOf(path, error);
  }
  shown.end();
  if (format === "table" && !issue) await write([summary.toTable()]);
  say(summary.words());
  if (issue) return refuse([issue]);
  return summary.failed > 0 ? STATUS.findings : STATUS.fine;
}
