import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordFile } from "@concordance/core";

const ROOT = join(import.meta.dirname, "..", "..");
const FILES = [
  "instruments/*/*",
  "parties/*",
  "exceptions/*",
  "history/*",
  "agreement/*.{yaml,json}",
  "*.yaml",
];

/** The files of this register, read by another way than the command line's, so that the two can disagree. */
export function readRegister(): RecordFile[] {
  return globSync(FILES, { cwd: ROOT }).map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(ROOT, path), "utf8"),
  }));
}
