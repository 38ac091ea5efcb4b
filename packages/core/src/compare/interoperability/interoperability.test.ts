import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../model/index.ts";
import { compare } from "../crosswalk/compare.ts";
import { arbitraryStatements } from "../testing/arbitrary.ts";
import { expected, instrument, registerOf, snapshotOf, statement } from "../testing/invented.ts";

const [A, B] = ["lakes-2030", "harbour-2031"];
const between = (a: readonly Statement[], b: readonly Statement[]) => {
  const found = expected(compare(registerOf({ [A]: a, [B]: b }), [A, B])).pairs[0]?.interoperability;
  if (!found) throw new Error("there is no pair");
  return found;
};
const part = (found: ReturnType<typeof between>, name: string) =>
  found.parts.find((one) => one.name === name);

const audit = (id: string, force: string, more: object = {}) =>
  statement({
    id,
    force,
    topics: ["testing-evaluation"],
    summary: "Both pledge yearly audits of ferry systems.",
    ...more,
  });

describe("the measure", () => {
  test("lies between 0 and 1, within its interval, and is the weighted mean of its parts", () => {
    fc.assert(
      fc.property(arbitraryStatements(A), arbitraryStatements(B), (a, b) => {
        const { value, interval, parts } = between(a, b);
        expect(value).toBeGreaterThanOrEqual(interval?.[0] ?? 2);
        expect(value).toBeLessThanOrEqual(interval?.[1] ?? -1);
        expect(interval?.[0]).toBeGreaterThanOrEqual(0);
        expect(interval?.[1]).toBeLessThanOrEqual(1);
        const values = parts.flatMap((one) => (one.value === null ? [] : [one.value]));
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  test("is never lowered in topics and alignment of one side by one more statement of the other", () => {
    fc.assert(
      fc.property(arbitraryStatements(A), arbitraryStatements(B), (a, b) => {
        const [before, after] = [between(a, b.slice(0, -1)), between(a, b)];
        for (const name of ["topics", "alignment"])
          expect(part(after, name)?.aToB).toBeGreaterThanOrEqual(part(before, name)?.aToB ?? 0);
      }),
    );
  });

  const cases: [reason: string, a: Statement[], b: Statement[], name: string, value: number | null][] = [
    [
      "a pledge beside a note: far apart in force",
      [audit(`${A}.s01`, "commit")],
      [audit(`${B}.s01`, "note")],
      "force",
      1 / 4,
    ],
    [
      "nothing aligned: nothing to say of force",
      [audit(`${A}.s01`, "commit")],
      [statement({ id: `${B}.s01`, topics: ["trade"], summary: "Boats sail." })],
      "force",
      null,
    ],
    [
      "no definition on either side",
      [audit(`${A}.s01`, "commit")],
      [audit(`${B}.s01`, "commit")],
      "definitions",
      null,
    ],
    [
      "one of two references is common: half one way, whole the other",
      [
        audit(`${A}.s01`, "commit", {
          references: [
            { kind: "instrument", name: "Old Compact" },
            { kind: "instrument", name: "Code" },
          ],
        }),
      ],
      [audit(`${B}.s01`, "commit", { references: [{ kind: "instrument", name: "old compact" }] })],
      "references",
      3 / 4,
    ],
    [
      "a text that refers to the other one has that in common with it",
      [audit(`${A}.s01`, "commit", { references: [{ kind: "instrument", id: B, name: "Harbour Charter" }] })],
      [audit(`${B}.s01`, "commit")],
      "references",
      1,
    ],
  ];
  test.each(cases)("%s", (_reason, a, b, name, value) =>
    expect(part(between(a, b), name)?.value).toBe(value),
  );

  test("force says no more than what is aligned: one aligned of many does not lift the whole", () => {
    const alone = Array.from({ length: 30 }, (_, i) =>
      statement({
        id: `${A}.s${i + 10}`,
        force: "commit",
        topics: ["testing-evaluation"],
        summary: `Lantern ${"abcdefghij"[i % 10]}${i} shines.`,
      }),
    );
    const { value } = between(
      [audit(`${A}.s01`, "commit"), ...alone],
      [
        audit(`${B}.s01`, "commit"),
        statement({ id: `${B}.s02`, force: "oblige", topics: ["trade"], summary: "Boats sail." }),
      ],
    );
    expect(value).toBeLessThan(0.6);
  });
});

describe("the limits", () => {
  const codes = (found: ReturnType<typeof between>) => found.limits.map(({ code }) => code);

  test("are always there", () =>
    expect(codes(between([audit(`${A}.s01`, "commit")], [audit(`${B}.s01`, "commit")]))).toEqual(
      expect.arrayContaining(["codings-not-texts", "no-legal-judgement", "alignment-errs", "few-statements"]),
    ));

  test("tell drafts", () => {
    const provenance = {
      basis: "accounts",
      sources: ["gazette"],
      coder: "extractor@1",
      review: { status: "draft" },
    };
    expect(
      codes(between([audit(`${A}.s01`, "commit", { provenance })], [audit(`${B}.s01`, "commit")])),
    ).toContain("drafts");
  });

  test("an instrument without codings has no value, and says why", () => {
    const coded = [audit(`${B}.s01`, "commit")];
    const snapshot = snapshotOf([instrument({ id: A }), instrument({ id: B }, coded)], coded);
    const found = expected(compare(snapshot, [A, B])).pairs[0]?.interoperability;
    expect(found).toMatchObject({ value: null, interval: null });
    expect(found?.parts.map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(found?.limits.map(({ code }) => code)).toContain("not-coded");
  });

  test("part of an instrument is told as such", () => {
    const [a, b] = [[audit(`${A}.s01`, "commit")], [audit(`${B}.s01`, "commit")]];
    const partly = instrument({ id: A, coverage: { extent: "part", note: { en: "Half." } } }, a);
    const snapshot = snapshotOf([partly, instrument({ id: B }, b)], [...a, ...b]);
    const found = expected(compare(snapshot, [A, B])).pairs[0]?.interoperability;
    expect(found?.limits.map(({ code }) => code)).toContain("partly-coded");
  });
});
