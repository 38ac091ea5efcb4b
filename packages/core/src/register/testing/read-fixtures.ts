import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckOptions, RecordFile, TextFile } from "../index.ts";

const HERE = import.meta.dirname;

function readFolder(folder: string): RecordFile[] {
  const cwd = join(HERE, folder);
  return globSync("**/*.{yaml,json}", { cwd })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(cwd, path), "utf8") }));
}

/** Files laid over others: one of the same path takes its place. */
function laidOver(below: readonly RecordFile[], above: readonly RecordFile[]): RecordFile[] {
  return [...below.filter(({ path }) => above.every((file) => file.path !== path)), ...above];
}

/** The sound register of the invented Lakes, from which every faulty one differs in one fault. */
export const readLakes = (): RecordFile[] => readFolder("valid/lakes");

/** The same register with texts at hand, so that ranges and fingerprints count in words. */
export const readLakesWithTexts = (): RecordFile[] =>
  laidOver(readLakes(), readFolder("valid/lakes-with-texts"));

/** The same register with a history: a first release, and a month later a change, an addition and a withdrawal. */
export const readLakesWithHistory = (): RecordFile[] =>
  laidOver(readLakes(), readFolder("valid/lakes-with-history"));

/** Folders of faulty registers, with the sound register that theirs are laid over. */
const KINDS: Readonly<Record<string, () => RecordFile[]>> = {
  invalid: readLakes,
  "invalid-with-texts": readLakesWithTexts,
  "invalid-with-history": readLakesWithHistory,
};

/** Paths of the faulty registers: each folder holds the files that differ from the sound one. */
export const FAULTS: readonly string[] = Object.keys(KINDS).flatMap((kind) =>
  globSync("*", { cwd: join(HERE, kind) })
    .sort()
    .map((name) => `${kind}/${name}`),
);

/** The texts of a fixture: files `texts/<instrument>/<text>.txt`. */
export function readTexts(folder: string): TextFile[] {
  const cwd = join(HERE, folder, "texts");
  return globSync("*/*.txt", { cwd }).map((path) => {
    const [instrument = "", name = ""] = path.replaceAll("\\", "/").split("/");
    const content = readFileSync(join(cwd, path), "utf8");
    return { instrument, text: name.split(".")[0] ?? "", path, content };
  });
}

interface Faulty {
  readonly files: RecordFile[];
  readonly options: CheckOptions;
  readonly expected: string[];
}

/** A faulty register, and the findings that comments of the form `# expect: code` announce for their lines. */
export function readFaulty(fault: string): Faulty {
  const [kind = ""] = fault.split("/");
  const own = readFolder(fault);
  const expected = own.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const code = /# expect: ([a-z-]+)$/u.exec(line)?.[1];
      return code ? [`${path}:${index + 1} ${code}`] : [];
    }),
  );
  const texts = kind === "invalid-with-texts" ? readTexts("valid/lakes-with-texts") : [];
  return { files: laidOver(KINDS[kind]?.() ?? [], own), options: { texts }, expected };
}
