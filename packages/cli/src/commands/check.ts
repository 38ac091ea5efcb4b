import { checkRegister, type Result, type TextFile } from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { refuse, say, write } from "../output.ts";
import { countsLine, countsOf, findingLines, sorted } from "../register/findings.ts";
import { readRecords } from "../register/read-records.ts";
import { readTexts } from "../register/read-texts.ts";

interface CheckOptions {
  readonly format: "text" | "json";
  /** Folder of texts; the setting CONCORDANCE_TEXTS where it is left out. */
  readonly texts?: string;
}

async function presentTexts(folder: string | undefined): Promise<Result<readonly TextFile[]>> {
  const texts = folder ?? process.env.CONCORDANCE_TEXTS;
  if (texts !== undefined && texts !== "") return readTexts(texts);
  say("no texts are present: fingerprints, terms and copied words are not checked; tip: --texts DIR.");
  return { ok: true, value: [] };
}

/** Prints every finding of a register with its place and tip. */
export async function check(folder: string | undefined, { format, texts }: CheckOptions): Promise<Status> {
  const records = await readRecords(folder);
  if (!records.ok) return refuse(records.issues);
  const present = await presentTexts(texts);
  if (!present.ok) return refuse(present.issues);
  const { files, issues: unread, folder: register } = records.value;
  const issues = [...unread, ...checkRegister(files, { texts: present.value })];
  const counts = countsOf(issues, files.length + unread.length);
  if (format === "json") await write([`${JSON.stringify({ ...counts, issues: sorted(issues) }, null, 2)}\n`]);
  else await write([...findingLines(issues, register), countsLine(counts)]);
  return counts.errors > 0 ? STATUS.findings : STATUS.fine;
}
