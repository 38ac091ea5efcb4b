import { createReadStream } from "node:fs";
import { PassThrough, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract as untar } from "tar-stream";
import { counted } from "../counted.ts";

/** A file of an archive, or what stands in its place where it passes the limit. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array | "too-large";
}

const isCompressed = (path: string): boolean => /gz$/iu.test(path);

async function bytesOf(entry: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of entry) if (part instanceof Uint8Array) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * The files of a tar archive, compressed or not, one after another as they come; folders and links are passed over. One
 * file at most is in memory, and none of more than `limit` bytes. `read` hears how much of the archive has been read.
 *
 * Throws what the file system, gzip or tar find wrong with the archive itself.
 */
export async function* entriesOf(
  path: string,
  limit: number,
  read: (bytes: number) => void,
): AsyncGenerator<ArchiveEntry> {
  const files = untar();
  const unzipped = isCompressed(path) ? createGunzip() : new PassThrough();
  const heard = counted((_, bytes) => read(bytes));
  pipeline(createReadStream(path), heard, unzipped, files, () => {});
  for await (const entry of files) {
    const { name, type, size = 0 } = entry.header;
    if (type === "file" && size <= limit) yield { name, bytes: await bytesOf(entry) };
    else {
      entry.resume();
      if (type === "file") yield { name, bytes: "too-large" };
    }
  }
}
