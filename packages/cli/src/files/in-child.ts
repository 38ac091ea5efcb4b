import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ByteFormat, Reading, Result } from "@concordance/core";
import { fault } from "../fault.ts";

/** What a child is asked: to read bytes of a format. It answers with a `Result<Reading>`. */
export interface Job {
  readonly format: ByteFormat;
  readonly bytes: Uint8Array;
}

/** How long one file may take, and how much memory, before it is given up. */
interface Bounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const BOUNDS: Bounds = { milliseconds: 60_000, megabytes: 1024 };
/** The program that reads stands beside the other files of this one. */
const READER = fileURLToPath(new URL("./reader.js", import.meta.url));

const no = (code: string, message: string): Result<never> => ({
  ok: false,
  issues: [fault("", code, message, "Cut it into parts, one instrument each, or save its text.")],
});

function startReader(program: string, { megabytes }: Bounds) {
  return fork(program, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/**
 * Reads a file of bytes in a process of its own, so that a file made to last for ever, or to fill the memory, ends with an
 * issue: `too-slow`, `unreadable`.
 */
export function readInChild(job: Job, bounds = BOUNDS, program = READER): Promise<Result<Reading>> {
  const child = startReader(program, bounds);
  return new Promise((resolve) => {
    const end = (result: Result<Reading>) => {
      clearTimeout(timer);
      resolve(result);
      child.kill("SIGKILL");
    };
    const slow = no("too-slow", `the file takes more than ${bounds.milliseconds / 1000} seconds to read`);
    const timer = setTimeout(() => end(slow), bounds.milliseconds);
    child.once("message", (result) => end(result as Result<Reading>));
    child.once("error", (error) => end(no("unreadable", `the file cannot be read: ${error.message}`)));
    child.once("exit", () =>
      end(no("unreadable", "the file cannot be read: its reader failed or ran out of memory")),
    );
    child.send(job, () => {});
  });
}
