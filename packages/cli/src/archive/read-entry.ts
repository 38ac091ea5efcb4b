import type { Result } from "@concordance/core";
import { fault } from "../fault.ts";
import { type FileReading, MAX_BYTES, readNamed } from "../files/read-text.ts";
import type { ArchiveEntry } from "./entries.ts";

/** Reads a file of an archive as any other file is read. */
export async function readEntry({ name, bytes }: ArchiveEntry): Promise<Result<FileReading>> {
  if (bytes !== "too-large") return readNamed(name, bytes);
  const message = `the file is larger than ${MAX_BYTES} bytes`;
  return { ok: false, issues: [fault(name, "too-large", message, "Cut it into parts.")] };
}
