import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../model/index.ts";
import { arbitraryStatements } from "../testing/arbitrary.ts";
import { statement } from "../testing/invented.ts";
import { alignmentOf } from "./alignment.ts";
import { Cosines } from "./cosines.ts";
import { FEATURES, type FeatureName } from "./features.ts";
import { profileOf, referenceKey } from "./profile.ts";
import { LEVELS, scoreOf, WEIGHTS } from "./score.ts";
import { cosine, vectorOf } from "./vectors.ts";

const value = (a: Statement, b: Statement, name: FeatureName) =>
  alignmentOf(a, b).features.find((feature) => feature.name === name)?.value;

const base = {
  id: "lakes-2030.s01",
  summary: "Ostmark pledges audits of harbour systems.",
  topics: ["testing-evaluation", "safety"],
  force: "commit",
} as const;

describe("a feature", () => {
  const other = { ...base, id: "harbour-2031.s01" };
  const cases: [
    reason: string,
    name: FeatureName,
    change: object,
    expected: number | [least: number, most: number],
  ][] = [
    ["the same topics", "topics", {}, 1],
    ["one topic of two, the lesser", "topics", { topics: ["safety"] }, [0.1, 0.9]],
    ["no common topic", "topics", { topics: ["trade"] }, 0],
    ["main topics change places", "main-topic", { topics: ["safety", "testing-evaluation"] }, 0.5],
    ["the main topic is not named", "main-topic", { topics: ["trade"] }, 0],
    [
      "another word of the same meaning",
      "wording",
      { summary: "Veldania promises inspect harbour systems." },
      [0.4, 0.99],
    ],
    ["other words", "wording", { summary: "Boats sail at night." }, 0],
    ["a near spelling", "letters", { summary: "Ostmark pledges audits of harbor systems." }, [0.6, 0.99]],
    ["no references on either side agree", "references", {}, 1],
    [
      "a reference on one side tells nothing",
      "references",
      { references: [{ kind: "body", name: "Pilots" }] },
      0.5,
    ],
    ["other actors", "actors", { actors: ["states"] }, 0],
    ["one actor of two", "actors", { actors: ["parties", "states"] }, 0.5],
    ["a beneficiary on one side tells nothing", "beneficiaries", { beneficiaries: ["users"] }, 0.5],
    ["forces of one family", "family", { force: "agree" }, 1],
    ["forces of two families", "family", { force: "call" }, 0],
  ];
  test.each(cases)("%s", (_reason, name, change, expected) => {
    const found = value(statement(base), statement({ ...other, ...change }), name);
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
    else {
      expect(found).toBeGreaterThan(expected[0]);
      expect(found).toBeLessThan(expected[1]);
    }
  });
});

describe("a reference is known", () => {
  const cases: [reason: string, reference: Parameters<typeof referenceKey>[0], key: string][] = [
    ["by its symbol before its name", { kind: "instrument", name: "Compact", symbol: "L/RES/1" }, "l/res/1"],
    ["by its name where it has nothing else", { kind: "event", name: "Lakes Week" }, "lakes week"],
  ];
  test.each(cases)("%s", (_reason, reference, key) => expect(referenceKey(reference)).toBe(key));
});

describe("a score", () => {
  const pairs = fc.tuple(arbitraryStatements("lakes-2030", 1), arbitraryStatements("harbour-2031", 1));

  test("is 0 to 1, the same in either order, and the product of what is explained", () => {
    fc.assert(
      fc.property(pairs, ([[a], [b]]) => {
        if (!a || !b) return;
        const { score, features } = alignmentOf(a, b);
        expect(alignmentOf(b, a).score).toBe(score);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(features.map(({ name }) => name)).toEqual(FEATURES);
        expect(features.reduce((product, { factor }) => product * factor, 1)).toBeCloseTo(score, 9);
      }),
    );
  });

  test("is 1 for a statement and itself", () => {
    fc.assert(
      fc.property(arbitraryStatements("lakes-2030", 1), ([one]) => {
        if (one) expect(alignmentOf(one, one)).toMatchObject({ score: 1, level: "same" });
      }),
    );
  });

  test("is the same with a bound, or 0 below it", () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0.01, max: 1, noNaN: true }), ([[a], [b]], least) => {
        if (!a || !b) return;
        const [whole, bounded] = [
          scoreOf(profileOf(a), profileOf(b)),
          scoreOf(profileOf(a), profileOf(b), least),
        ];
        if (whole >= least) expect(bounded).toBe(whole);
        else expect([0, whole]).toContain(bounded);
      }),
    );
  });

  test("never reaches `related` without a common topic", () => {
    fc.assert(
      fc.property(pairs, ([[a], [b]]) => {
        if (!a || !b || a.topics.some((topic) => b.topics.includes(topic))) return;
        expect(alignmentOf(a, b).score).toBeLessThan(LEVELS.related);
      }),
    );
  });

  test("weights add up to one, and each feature has a say", () => {
    const weights = Object.values(WEIGHTS);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });
});

describe("cosines by lists", () => {
  const names = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 });

  test("are what each pair gives, to the last bit", () => {
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 6 }), (one, many) => {
        const vectors = many.map((list) => vectorOf(list, (name) => name.charCodeAt(0)));
        const vector = vectorOf(one, (name) => name.charCodeAt(0));
        expect([...new Cosines(vectors).with(vector)]).toEqual(vectors.map((other) => cosine(vector, other)));
      }),
    );
  });
});
