import { checkRegister } from "@concordance/core";
import { STATUS, type Status } from "../fault.ts";
import { refuse, write } from "../output.ts";
import { countsLine, countsOf, findingLines, sorted } from "../register/findings.ts";
import { readRecords } from "../register/read-records.ts";

/** Prints every finding of a register with its place and tip. */
export async function check(
  folder: string | undefined,
  { format }: { format: "text" | "json" },
): Promise<Status> {
  const records = await readRecords(folder);
  if (!records.ok) return refuse(records.issues);
  const { files, issues: unread, folder: register } = records.value;
  const issues = [...unread, ...checkRegister(files)];
  const counts = countsOf(issues, files.length + unread.length);
  if (format === "json") await write([`${JSON.stringify({ ...counts, issues: sorted(issues) }, null, 2)}\n`]);
  else await write([...findingLines(issues, register), countsLine(counts)]);
  return counts.errors > 0 ? STATUS.findings : STATUS.fine;
}
