import { describe, expect, test } from "vitest";
import { averagePrecision } from "./average-precision.ts";
import { GRADES, instrumentsOf, isRepeated, type Judged, judged, type Part, statementsOf } from "./judged.ts";
import { RANKERS } from "./rankers.ts";

type Name = keyof typeof RANKERS;
const NAMES = Object.keys(RANKERS) as Name[];
const PARTS: readonly Part[] = ["development", "held-out"];

const figure = (name: Name, pairs: readonly Judged[], wanted: (pair: Judged) => boolean): number =>
  averagePrecision(
    pairs.map((pair) => ({ score: RANKERS[name](...statementsOf(pair)), wanted: wanted(pair) })),
  );
const same = ({ grade }: Judged) => grade === "same";
const near = ({ grade }: Judged) => grade !== "unrelated";

/** Groups of pairs that figures are told for: each part whole, by draw, and without what one Assembly repeats. */
const GROUPS: readonly (readonly [name: string, pairs: readonly Judged[]])[] = PARTS.flatMap((part) => {
  const pairs = judged.filter((pair) => pair.part === part);
  return [
    [part, pairs] as const,
    [`${part}, first draw`, pairs.filter(({ draw }) => draw === 1)] as const,
    [`${part}, second draw`, pairs.filter(({ draw }) => draw === 2)] as const,
    [`${part}, not both of the Assembly`, pairs.filter((pair) => !isRepeated(pair))] as const,
  ];
});

function table(): string {
  const rows = GROUPS.flatMap(([group, pairs]) =>
    NAMES.map((name) => {
      const figures = [figure(name, pairs, same), figure(name, pairs, near)].map((value) => value.toFixed(3));
      const counts = `${pairs.length} pairs, ${pairs.filter(same).length} same, ${pairs.filter(near).length} same or related`;
      return `${group.padEnd(40)} ${name.padEnd(14)} ${figures.join("   ")}   ${counts}`;
    }),
  );
  return ["average precision".padEnd(55), " same    same or related\n", rows.join("\n")].join("");
}

describe("the judged pairs", () => {
  test("are of different instruments, each judged once, with a grade and a reason", () => {
    const keys = judged.map(({ a, b }) => `${a} ${b}`);
    expect(new Set(keys).size).toBe(judged.length);
    for (const pair of judged) {
      const [a, b] = statementsOf(pair);
      expect(a.instrument).not.toBe(b.instrument);
      expect(GRADES).toContain(pair.grade);
      expect(pair.reason.length).toBeGreaterThan(5);
    }
  });

  test("of two instruments are in one part", () => {
    const parts = new Map<string, Part>();
    for (const pair of judged) {
      const instruments = instrumentsOf(pair);
      expect(parts.get(instruments) ?? pair.part).toBe(pair.part);
      parts.set(instruments, pair.part);
    }
  });

  test("are at least 240, and every grade is in both parts", () => {
    expect(judged.length).toBeGreaterThanOrEqual(240);
    for (const part of PARTS)
      for (const grade of GRADES)
        expect(judged.filter((pair) => pair.part === part && pair.grade === grade).length).toBeGreaterThan(
          30,
        );
  });
});

describe("the score of a pair ranks the judged pairs", () => {
  process.stdout.write(`${table()}\n`);

  test.each(PARTS)("%s: precisely enough, and better than the baselines by a tenth", (part) => {
    const pairs = judged.filter((pair) => pair.part === part);
    const score = figure("alignment", pairs, same);
    expect(score).toBeGreaterThanOrEqual(0.85);
    expect(score - figure("TF-IDF", pairs, same)).toBeGreaterThanOrEqual(0.1);
    expect(score - figure("BM25", pairs, same)).toBeGreaterThanOrEqual(0.1);
  });
});
