import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../packages/cli/bin/concordance.mjs", import.meta.url));
const WITHIN_MS = 300_000;
const FLOORS = {
  statements: { report: 0.9, expression: 0.75 },
  force: { report: 0.9, expression: 0.75 },
  provisionForce: 0.95,
} as const;

interface Unit {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly textKind?: "report" | "expression";
}

interface Report {
  readonly units: Readonly<Record<string, Unit>>;
  readonly baseline: { readonly falls: readonly object[] } | null;
}

/** The whole evaluation, as a user calls it: the folders come from the settings. */
const evaluate = () =>
  new Promise<Report>((resolve, reject) => {
    const args = [PROGRAM, "evaluate", "--format", "json"];
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      if (error && error.code !== 1) reject(new Error(err));
      else resolve(JSON.parse(out));
    });
  });

const { CONCORDANCE_GOLD, CONCORDANCE_TEXTS } = process.env;

if (!CONCORDANCE_GOLD || !CONCORDANCE_TEXTS) {
  test.skip("the gold is not measured: CONCORDANCE_GOLD and CONCORDANCE_TEXTS must name its folders", () => {});
} else {
  describe("the extractor against the gold", () => {
    let report: Report = { units: {}, baseline: null };
    const units = (kind: string) =>
      Object.entries(report.units).filter(([name]) => name.startsWith(`${kind} `));

    beforeAll(async () => {
      report = await evaluate();
    }, WITHIN_MS);

    test("statements of coded texts agree with the coders' at least to the floor", () => {
      expect(units("text")).not.toEqual([]);
      for (const [name, { figures, textKind: kind = "expression" }] of units("text")) {
        expect(figures.f1, name).toBeGreaterThanOrEqual(FLOORS.statements[kind]);
        expect(figures.force, name).toBeGreaterThanOrEqual(FLOORS.force[kind]);
      }
    });

    test("the force of a resolution's provision can be told from its English text alone, in both parts", () => {
      const english = units("provisions").filter(([name]) => / en /u.test(name));
      expect(english).not.toEqual([]);
      for (const [name, { figures }] of english) {
        expect(figures.force, name).toBeGreaterThanOrEqual(FLOORS.provisionForce);
      }
    });

    test("no figure fell below the baseline", () => {
      expect(report.baseline).not.toBeNull();
      expect(report.baseline?.falls).toEqual([]);
    });
  });
}
