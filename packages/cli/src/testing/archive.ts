import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/** A tar archive of files, in order. */
export async function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name: "folder/", type: "directory" });
  archive.entry({ name: "link", type: "symlink", linkname: "elsewhere" });
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** The same, compressed. */
export const tarGzOf = async (files: Parameters<typeof tarOf>[0]): Promise<Buffer> =>
  gzipSync(await tarOf(files));
