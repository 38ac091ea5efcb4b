import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryStatements } from "../testing/arbitrary.ts";
import { expected, registerOf, statement } from "../testing/invented.ts";
import { type Comparison, compare } from "./compare.ts";

const [A, B, C] = ["lakes-2030", "harbour-2031", "norrland-2032"];
const texts = fc.tuple(arbitraryStatements(A), arbitraryStatements(B), arbitraryStatements(C));
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const register = ([a, b, c]: Texts) => registerOf({ [A]: a, [B]: b, [C]: c });

/** Groups as sets of ids, in their order: what may not change with the order of the instruments. */
const groupsOf = ({ groups }: Comparison) =>
  groups.map(({ topic, strengthGap, sides, alignments, stronger, softer }) => ({
    topic,
    strengthGap,
    ids: sides.flatMap(({ statements }) => statements.map(({ id }) => id)).sort(),
    alignments: alignments.map(({ a, b, score }) => [...[a, b].sort(), score]),
    stronger: [...stronger].sort(),
    softer: [...softer].sort(),
  }));
const loneOf = ({ only }: Comparison) =>
  only.flatMap(({ statements }) => statements.map(({ id }) => id)).sort();

describe("a comparison", () => {
  test("changes with the order of instruments in its order alone", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const snapshot = register(given);
        const one = expected(compare(snapshot, [A, B, C]));
        const other = expected(compare(snapshot, [C, A, B]));
        expect(groupsOf(other)).toEqual(groupsOf(one));
        expect(loneOf(other)).toEqual(loneOf(one));
        const pair = (found: Comparison) =>
          found.pairs.find(({ a, b }) => [a, b].sort().join() === [A, B].sort().join())?.interoperability
            .value;
        expect(pair(other)).toBeCloseTo(pair(one) ?? Number.NaN, 12);
      }),
    );
  });

  test("is the same for two instruments either way round", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const snapshot = register(given);
        const [one, other] = [expected(compare(snapshot, [A, B])), expected(compare(snapshot, [B, A]))];
        expect(groupsOf(other)).toEqual(groupsOf(one));
        const [there, back] = [one.pairs[0]?.coverage.same, other.pairs[0]?.coverage.same];
        expect([back?.a, back?.b]).toEqual([there?.b, there?.a]);
      }),
    );
  });

  test("of a text with itself is complete common ground", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { groups, only, pairs } = expected(compare(register(given), [A, A]));
        expect(only.flatMap(({ statements }) => statements)).toEqual([]);
        expect(pairs[0]?.coverage.same).toEqual({ a: 1, b: 1 });
        expect(pairs[0]?.interoperability).toMatchObject({ value: 1, interval: [1, 1] });
        for (const { sides } of groups)
          expect(sides[0]?.statements.map(({ id }) => id)).toEqual(sides[1]?.statements.map(({ id }) => id));
      }),
    );
  });

  test("is never lowered in coverage by one more statement on the other side", () => {
    fc.assert(
      fc.property(texts, arbitraryStatements(B, 1), ([a, b, c], [more]) => {
        if (!more) return;
        const added = statement({ ...more, id: `${B}.s99`, summary: more.summary.en });
        const coverage = (other: typeof b) =>
          expected(compare(register([a, other, c]), [A, B])).pairs[0]?.coverage;
        const [before, after] = [coverage(b), coverage([...b, added])];
        expect(after?.same.a).toBeGreaterThanOrEqual(before?.same.a ?? 0);
        expect(after?.related.a).toBeGreaterThanOrEqual(before?.related.a ?? 0);
      }),
    );
  });

  test("puts every statement into exactly one group or into what stands alone", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const found = expected(compare(register(given), [A, B, C]));
        const grouped = found.groups.flatMap(({ sides }) =>
          sides.flatMap(({ statements }) => statements.map(({ id }) => id)),
        );
        expect([...grouped, ...loneOf(found)].sort()).toEqual(
          given
            .flat()
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test("does not depend on what else is in the register", () => {
    fc.assert(
      fc.property(texts, ([a, b, c]) => {
        const [with3, with2] = [register([a, b, c]), registerOf({ [A]: a, [B]: b })];
        expect(expected(compare(with3, [A, B]))).toEqual(expected(compare(with2, [A, B])));
      }),
    );
  });
});
