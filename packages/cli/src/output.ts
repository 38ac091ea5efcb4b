import { once } from "node:events";
import type { Issue } from "@concordance/core";
import { STATUS, type Status } from "./fault.ts";

const CHUNK = 65_536;
/** Characters that would move a terminal's cursor, colour its text or turn its direction. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Text of unknown origin in one line that cannot harm a terminal. */
export const plain = (text: string): string => text.replace(UNSAFE, " ");

/** Writes data to standard output, in pieces, and no faster than they are read. */
export async function write(parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let pending = "";
  const flush = async () => {
    if (!process.stdout.write(pending)) await once(process.stdout, "drain");
    pending = "";
  };
  for await (const part of parts) {
    pending += part;
    if (pending.length >= CHUNK) await flush();
  }
  if (pending !== "") await flush();
}

/** Writes a message or progress to standard error. */
export function say(message: string): void {
  process.stderr.write(`concordance: ${message}\n`);
}

/** Where an issue is: `file:line:column`, as far as it is known. */
export function placeOf({ path, line, column }: Issue): string {
  return [plain(path), line, line && column].filter((part) => part !== undefined && part !== "").join(":");
}

/** One line for each fault: place, code, message, tip. */
export function sayIssues(issues: readonly Issue[]): void {
  for (const issue of issues) {
    const { severity, code, message, tip } = issue;
    process.stderr.write(
      `${placeOf(issue) || "concordance"}: ${severity} ${code}: ${plain(message)}; tip: ${plain(tip)}\n`,
    );
  }
}

/** Tells faults of a call or its input. */
export function refuse(issues: readonly Issue[]): Status {
  sayIssues(issues);
  return STATUS.usage;
}
