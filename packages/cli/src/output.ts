import { once } from "node:events";
import type { Issue } from "@concordance/core";
import { STATUS, type Status } from "./fault.ts";

const CHUNK = 65_536;
/** Characters that would move a terminal's cursor, colour its text or turn its direction. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Text of unknown origin in one line that cannot harm a terminal. */
export const plain = (text: string): string => text.replace(UNSAFE, " ");

/** Writes data to standard output, in pieces, and no faster than they are read; what came before a fault is written. */
export async function write(parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let pending = "";
  const flush = async () => {
    if (!process.stdout.write(pending)) await once(process.stdout, "drain");
    pending = "";
  };
  try {
    for await (const part of parts) {
      pending += part;
      if (pending.length >= CHUNK) await flush();
    }
  } finally {
    if (pending !== "") await flush();
  }
}

/**
 * Writes answers to standard output in large pieces, and no faster than they are read. What waits is written as soon as
 * the program has nothing else to do, so that who sends one question and waits gets its answer.
 */
export class AnswerQueue {
  #pending: string[] = [];
  #length = 0;
  #full = false;
  #idle: NodeJS.Immediate | undefined;

  /** Adds an answer. Where the reader lags behind, gives what to wait for before the next. */
  add(answer: string): Promise<void> | undefined {
    this.#pending.push(answer);
    this.#length += answer.length;
    if (this.#length >= CHUNK) this.#flush();
    else this.#idle ??= setImmediate(() => this.#flush());
    return this.#full ? this.#drained() : undefined;
  }

  /** Writes what waits. */
  async end(): Promise<void> {
    this.#flush();
    if (this.#full) await this.#drained();
  }

  #flush(): void {
    clearImmediate(this.#idle);
    this.#idle = undefined;
    if (this.#pending.length === 0) return;
    this.#full = !process.stdout.write(this.#pending.join(""));
    this.#pending = [];
    this.#length = 0;
  }

  async #drained(): Promise<void> {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
    this.#full = false;
  }
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
