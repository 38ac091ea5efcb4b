import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFiles } from "./schemas.ts";

const ROOT = join(import.meta.dirname, "..");
const files = schemaFiles();

test.each([...files])("schemas/%s is what the model gives", (name, text) => {
  expect(readFileSync(join(ROOT, "schemas", name), "utf8")).toBe(text);
});

test("no other schema lies there", () => {
  expect(globSync("schemas/*", { cwd: ROOT }).length).toBe(files.size);
});

/** Files that editors write; those that a command writes name it on their first line instead. */
const records = globSync(
  [
    "instruments/*/{instrument,provisions,statements,reported}.yaml",
    "*.yaml",
    "parties/{others,memberships}.yaml",
    "exceptions/*.yaml",
    "agreement/*.yaml",
    "history/[0-9]*.yaml",
  ],
  { cwd: ROOT },
);
test.each(records)("%s names the schema of its kind on its first line", (path) => {
  const [line = ""] = readFileSync(join(ROOT, path), "utf8").split("\n");
  const named = /^# yaml-language-server: \$schema=(.+)$/u.exec(line)?.[1] ?? "";
  const target = join(ROOT, path, "..", named).slice(ROOT.length + 1);
  const kind = /^(exceptions|history)\/|([a-z]+)\.yaml$/u.exec(path)?.slice(1).find(Boolean) ?? "";
  const schema = { reported: "statements", others: "parties" }[kind] ?? kind;
  expect(target).toBe(join("schemas", `authored-${schema}.schema.json`));
});
