import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Build, buildRegister, type RecordFile } from "@concordance/core";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const FILES = ["instruments/*/*", "parties/*", "exceptions/*", "history/*", "*.yaml"];

/** Read by another way than the command line's, so that the two can disagree. */
const files: RecordFile[] = globSync(FILES, { cwd: ROOT }).map((path) => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(join(ROOT, path), "utf8"),
}));

function build(from: readonly RecordFile[]): Build {
  const built = buildRegister(from);
  if (built.ok) return built.value;
  throw new Error(built.issues.map(({ path, line, message }) => `${path}:${line} ${message}`).join("\n"));
}

describe("the records", () => {
  test("pass every check", () => expect(build(files).warnings).toEqual([]));

  test("give the same bytes twice, whatever the order of the files", () => {
    const { json, manifest } = build(files);
    const again = build([...files].reverse());
    expect(again.json === json).toBe(true);
    expect(again.manifest).toEqual(manifest);
  });

  test("are what the package serves", async () => {
    const { snapshot, manifest } = await import("./index.ts");
    const built = build(files);
    expect(manifest).toEqual(built.manifest);
    expect(snapshot).toEqual(built.snapshot);
  });
});
