import { gzipSync } from "node:zlib";
import { asOf, type Build, buildRegister, type RecordFile, type Snapshot } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { readRegister } from "./testing/read-register.ts";

const files = readRegister();

let first: Build | undefined;
/** The build of the files as they stand, made once. */
const built = () => (first ??= build(files));

function build(from: readonly RecordFile[]): Build {
  const built = buildRegister(from);
  if (built.ok) return built.value;
  throw new Error(built.issues.map(({ path, line, message }) => `${path}:${line} ${message}`).join("\n"));
}

describe("the records", () => {
  test("pass every check", () => expect(built().warnings).toEqual([]));

  test("give the same bytes twice, whatever the order of the files", () => {
    const { json, manifest } = built();
    const again = build([...files].reverse());
    expect(again.json === json).toBe(true);
    expect(again.manifest).toEqual(manifest);
  });

  test("are what the package serves", async () => {
    const { snapshot, manifest } = await import("./index.ts");
    expect(manifest).toEqual(built().manifest);
    expect(snapshot).toEqual(built().snapshot);
  });
});

describe("the history", () => {
  const { snapshot } = built();
  const on = (day: string) => {
    const state = asOf(snapshot, day);
    if (!state.ok) throw new Error(state.issues[0]?.message);
    return state.value;
  };

  test("begins with the four records of the first release", () => {
    const first = on("2026-11-24");
    expect(first.instruments.map(({ id, counts }) => [id, counts.statements])).toEqual([
      ["bletchley-2023", 40],
      ["un-ga-78-265", 73],
      ["cn-fr-2024-ai-global-governance", 38],
      ["coe-cets-225", 19],
    ]);
    expect(on("2026-11-23").instruments).toEqual([]);
  });

  test("keeps what was corrected since: the Convention's statements counted in an extract", () => {
    const range = (of: Pick<Snapshot, "statements">) =>
      of.statements.find(({ id }) => id === "coe-cets-225.s01")?.provenance.range;
    expect(range(on("2026-11-24"))).not.toEqual(range(snapshot));
  });

  test("tells the reason of every change", () => {
    expect(snapshot.changes.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test("costs the snapshot little", () => {
    const { changes, tombstones, ...rest } = snapshot;
    const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;
    expect(size({ changes, tombstones }) / size(rest)).toBeLessThan(0.05);
  });
});
