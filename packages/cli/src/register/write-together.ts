import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces files of one folder together, as far as a file system allows: all are written whole beside the old ones
 * before the first takes its place, and they take their places in the order given. Throws the file system's error, and
 * then, except where a rename fails, every old file stands.
 */
export async function writeTogether(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(files);
  const temporary = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    for (const name of names) await writeDurably(temporary(name), files[name] ?? "");
    for (const name of names) await rename(temporary(name), join(folder, name));
  } catch (error) {
    await Promise.all(names.map((name) => rm(temporary(name), { force: true })));
    throw error;
  }
}
