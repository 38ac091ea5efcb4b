import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The built program. */
export const BIN = fileURLToPath(new URL("../../bin/concordance.mjs", import.meta.url));

interface Call {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly uid?: number | undefined;
  /** A shell command with `"$@"` in place of the program and its arguments. */
  readonly shell?: string;
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a child process, as a user does. */
export function run(
  args: readonly string[],
  { cwd = tmpdir(), input, uid, shell }: Call = {},
): Promise<Ended> {
  const program = [process.execPath, BIN, ...args];
  const [command = "", ...rest] = shell ? ["bash", "-c", shell, "bash", ...program] : program;
  const child = spawn(command, rest, { cwd, ...(uid !== undefined && { uid }) });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out: text(out), err: text(err) }));
  });
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new folder with files in it; it goes when the tests of the file are done. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "concordance-cli-"));
  folders.push(folder);
  await addFiles(folder, files);
  return folder;
}

export async function addFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
