import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { Issue, Result } from "@concordance/core";
import { fault } from "../fault.ts";

const CHUNK = 65_536;
const POLL_MS = 20;
const WRITER_WITHIN_MS = 3_000;

/** Faults of the file system in words; anything else is told by its code. */
const FAULTS: Readonly<Record<string, [code: string, message: string, tip: string]>> = {
  ENOENT: ["missing-file", "there is no such file", "Check the path; - reads standard input."],
  ENOTDIR: ["missing-file", "a part of the path is no folder", "Check the path."],
  EISDIR: ["directory", "this is a folder", "Name one file; repeat the command for each of several."],
  EACCES: ["no-permission", "you may not read this file", "Change its permissions, or read it as its owner."],
  EPERM: ["no-permission", "you may not read this file", "Change its permissions, or read it as its owner."],
};

/** Tells a fault of the file system as an issue. */
export function fileFault(path: string, error: unknown): Issue {
  const name = (error as NodeJS.ErrnoException).code ?? "unknown";
  const known = FAULTS[name] ?? [
    "unreadable",
    `the file cannot be read (${name})`,
    "Check the path and the disk.",
  ];
  return fault(path, ...known);
}

function tooLarge(path: string, size: string, limit: number): Result<never> {
  const message = `the input has ${size} bytes; the limit is ${limit} bytes`;
  return {
    ok: false,
    issues: [fault(path, "too-large", message, "Cut it into parts, one instrument or chapter each.")],
  };
}

/** Collects chunks to the end or to the limit. A source that never ends is left at the limit. */
async function collect(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLarge(path, `more than ${limit}`, limit);
    parts.push(chunk);
  }
  return { ok: true, value: Buffer.concat(parts) };
}

async function readSome(handle: FileHandle, buffer: Uint8Array): Promise<number | undefined> {
  try {
    return (await handle.read(buffer, 0, buffer.length, null)).bytesRead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw error;
  }
}

/**
 * Chunks of a pipe or device that was opened without waiting. A pipe that nobody writes to looks like one at its end, so
 * its first bytes are waited for, but not for ever.
 */
async function* pipeChunks(handle: FileHandle, isPipe: boolean): AsyncGenerator<Uint8Array> {
  let patience = isPipe ? WRITER_WITHIN_MS / POLL_MS : 0;
  for (;;) {
    const buffer = new Uint8Array(CHUNK);
    const bytes = await readSome(handle, buffer);
    if (bytes) {
      patience = 0;
      yield buffer.subarray(0, bytes);
    } else {
      if (bytes === 0 && patience-- <= 0) return;
      await wait(POLL_MS);
    }
  }
}

/** Bytes of a file, pipe or device, at most `limit` of them; for anything else, one issue that tells what it is. */
export async function readBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await handle.stat();
    if (status.isDirectory()) return { ok: false, issues: [fileFault(path, { code: "EISDIR" })] };
    if (!status.isFile()) return await collect(path, pipeChunks(handle, status.isFIFO()), limit);
    if (status.size > limit) return tooLarge(path, String(status.size), limit);
    return { ok: true, value: await handle.readFile() };
  } catch (error) {
    return { ok: false, issues: [fileFault(path, error)] };
  } finally {
    await handle?.close();
  }
}

/** Bytes of standard input, at most `limit` of them. A closed one is empty. */
export async function readStandardInput(limit: number): Promise<Result<Uint8Array>> {
  try {
    return await collect("-", process.stdin, limit);
  } catch (error) {
    return { ok: false, issues: [fileFault("-", error)] };
  }
}
