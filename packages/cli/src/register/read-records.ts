import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Issue, type RecordFile, type Result, read } from "@concordance/core";
import { fault } from "../fault.ts";
import { fileFault } from "../files/read-bytes.ts";
import { findRegister } from "./find-register.ts";

/** What the register is read from, and what makes a folder one. */
const ROOTS = ["instruments", "parties", "bodies.yaml"];
const READ = [...ROOTS, "translations.yaml", "exceptions", "history", "agreement"];
const TIP = "Name the register's folder: the one that holds instruments/, parties/ and bodies.yaml.";

/** Words for people, which lie beside the files. */
const isGuide = (path: string): boolean => path === "agreement/README.md";

/** The files of a register, and what kept some from being read as text. */
export interface Records {
  readonly folder: string;
  readonly files: readonly RecordFile[];
  readonly issues: readonly Issue[];
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const within = (roots: readonly string[]) => (path: string) => roots.includes(path.split("/")[0] ?? "");
  return paths.some(within(ROOTS)) ? paths.filter((path) => within(READ)(path) && !isGuide(path)).sort() : [];
}

async function recordFile(folder: string, path: string): Promise<RecordFile | Issue> {
  try {
    const text = read(await readFile(join(folder, path)));
    if (text.ok) return { path, text: text.value };
    const [issue] = text.issues;
    return { ...(issue ?? fault(path, "encoding", "the file is no text", "Save it as UTF-8.")), path };
  } catch (error) {
    return fileFault(path, error);
  }
}

/** Reads every record file of a register. `folder` is the default one where none is named. */
export async function readRecords(folder: string | undefined): Promise<Result<Records>> {
  const register = folder ?? findRegister();
  if (register === undefined) {
    return { ok: false, issues: [fault("", "no-register", "no register was found from here", TIP)] };
  }
  try {
    const paths = await pathsIn(register);
    if (paths.length === 0) {
      return { ok: false, issues: [fault(register, "no-register", "this folder holds no records", TIP)] };
    }
    const files: RecordFile[] = [];
    const issues: Issue[] = [];
    for (const entry of await Promise.all(paths.map((path) => recordFile(register, path)))) {
      if ("text" in entry) files.push(entry);
      else issues.push(entry);
    }
    return { ok: true, value: { folder: register, files, issues } };
  } catch (error) {
    return { ok: false, issues: [folderFault(register, error)] };
  }
}

function folderFault(folder: string, error: unknown): Issue {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return fault(folder, "no-register", "there is no such folder", TIP);
  return fileFault(folder, error);
}
