import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawFlow, IMPURE, PACKAGES, PHASES } from "./flow.ts";
import { type Import, ROOT, readImports, targetOf } from "./imports.ts";

const imports = readImports();
const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;
const packageOf = (file: string) => file.split("/").slice(0, 2).join("/");
const phaseOf = (file: string) => /^packages\/core\/src\/([a-z]+)\//u.exec(file)?.[1];
const isWorkspace = (specifier: string) => /^@concordance\/|^concordance$/u.test(specifier);

describe("the flow goes one way", () => {
  test("the reader of imports sees the tree", () => {
    expect(new Set(imports.map(({ file }) => packageOf(file)))).toEqual(new Set(Object.keys(PACKAGES)));
  });

  test("every phase of the core is in the flow", () => {
    const phases = new Set(imports.flatMap(({ file }) => phaseOf(file) ?? []));
    expect([...phases].filter((phase) => !(phase in PHASES))).toEqual([]);
  });

  test("a phase imports only what stands above it", () => {
    const wrong = imports.filter((entry) => {
      const from = phaseOf(entry.file);
      const to = phaseOf(targetOf(entry) ?? "");
      return from && to && from !== to && !PHASES[from]?.includes(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("a phase imports another by its index", () => {
    const wrong = imports.filter((entry) => {
      const target = targetOf(entry) ?? "";
      const to = phaseOf(target);
      return to && phaseOf(entry.file) !== to && !target.endsWith("/index.ts");
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("a package imports only its neighbours above, by their entry", () => {
    const wrong = imports.filter(
      ({ file, specifier }) => isWorkspace(specifier) && !PACKAGES[packageOf(file)]?.includes(specifier),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("no relative import leaves its package", () => {
    const wrong = imports.filter((entry) => {
      const target = targetOf(entry);
      return target && packageOf(target) !== packageOf(entry.file);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("the core names no module of one runtime", () => {
    const wrong = imports.filter(
      ({ file, specifier }) => packageOf(file) === "packages/core" && IMPURE.test(specifier),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("the core reads no clock, no chance, no environment", () => {
    const files = [...new Set(imports.map(({ file }) => file))].filter(
      (file) => packageOf(file) === "packages/core",
    );
    const impure =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|globalThis\.process|fetch\()/u;
    const wrong = files.filter((file) => impure.test(readFileSync(join(ROOT, file), "utf8")));
    expect(wrong).toEqual([]);
  });

  test("the architecture page draws this flow", () => {
    expect(readFileSync(join(ROOT, "docs/architecture.md"), "utf8")).toContain(drawFlow());
  });
});
