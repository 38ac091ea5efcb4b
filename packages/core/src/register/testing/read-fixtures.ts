import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordFile } from "../index.ts";

const HERE = import.meta.dirname;

function readFolder(folder: string): RecordFile[] {
  const cwd = join(HERE, folder);
  return globSync("**/*.{yaml,json}", { cwd })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(cwd, path), "utf8") }));
}

/** The sound register of the invented Lakes, from which every faulty one differs in one fault. */
export const readLakes = (): RecordFile[] => readFolder("valid/lakes");

/** Names of the faulty registers: each folder holds the files that differ from the sound one. */
export const FAULTS: readonly string[] = globSync("*", { cwd: join(HERE, "invalid") }).sort();

/** A faulty register, and the findings that comments of the form `# expect: code` announce for their lines. */
export function readFaulty(fault: string): { files: RecordFile[]; expected: string[] } {
  const own = readFolder(join("invalid", fault));
  const sound = readLakes().filter(({ path }) => own.every((file) => file.path !== path));
  const expected = own.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const code = /# expect: ([a-z-]+)$/u.exec(line)?.[1];
      return code ? [`${path}:${index + 1} ${code}`] : [];
    }),
  );
  return { files: [...sound, ...own], expected };
}
