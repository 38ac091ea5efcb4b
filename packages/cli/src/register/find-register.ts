import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const isRegister = (folder: string): boolean =>
  existsSync(join(folder, "instruments")) || existsSync(join(folder, "bodies.yaml"));

const beside = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..", "register");

/**
 * The register's folder: the nearest `packages/register` from the working folder upward, otherwise the one beside the
 * command line. Undefined where there is none.
 */
export function findRegister(): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const candidate = join(folder, "packages", "register");
    if (isRegister(candidate)) return candidate;
    if (folder === dirname(folder)) break;
  }
  return isRegister(beside) ? beside : undefined;
}
