import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locator, Range } from "../../model/index.ts";
import { changesOf } from "./changes.ts";
import { differences } from "./differences.ts";
import { divergences } from "./divergences.ts";
import { keptOf } from "./edits.ts";
import { divergenceFacts } from "./facts.ts";

const whole = (text: string): Range => [0, text.length];
const kinds = (a: string, b: string) =>
  changesOf(a, whole(a), b, whole(b)).map(({ kind, text }) => `${kind}: ${text}`);

/** Length of the longest common subsequence, by the plain table: what a shortest way of edits keeps. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("what two sequences keep", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 24 });
  const pick = (list: readonly string[], kept: Uint8Array) => list.filter((_, i) => kept[i]);

  test("is the same in both, and as much as can be kept", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const kept = keptOf(a, b);
        expect(pick(a, kept.a)).toEqual(pick(b, kept.b));
        expect(pick(a, kept.a)).toHaveLength(longestCommon(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test("of long and wholly different texts is told in time", () => {
    const a = Array.from({ length: 60_000 }, (_, i) => `a${i}`);
    const b = Array.from({ length: 60_000 }, (_, i) => `b${i}`);
    expect(keptOf(a, b).a.some(Boolean)).toBe(false);
  });

  test("of long texts with few changes is everything else", () => {
    const a = Array.from({ length: 100_000 }, (_, i) => `w${i % 977}`);
    const b = a.filter((_, i) => i % 5000 !== 7);
    expect(keptOf(a, b).b.every(Boolean)).toBe(true);
  });
});

describe("changes word by word", () => {
  const cases: [reason: string, a: string, b: string, changes: string[]][] = [
    [
      "nothing changed but white space",
      "Crews  train\nyearly.",
      "Crews train yearly.",
      ["kept: Crews train yearly."],
    ],
    [
      "a word put in",
      "States agree.",
      "States firmly agree.",
      ["kept: States", "added: firmly", "kept: agree."],
    ],
    [
      "a softer verb",
      "Crews shall train.",
      "Crews should train.",
      ["kept: Crews", "removed: shall", "added: should", "kept: train."],
    ],
    ["marks are words of their own", "Crews train", "Crews train!", ["kept: Crews train", "added: !"]],
    ["case counts", "Parties agree", "parties agree", ["removed: Parties", "added: parties", "kept: agree"]],
    ["Chinese goes by signs", "各方同意", "各方不同意", ["kept: 各方", "added: 不", "kept: 同意"]],
    ["everything gone", "Crews train.", "", ["removed: Crews train."]],
    ["both empty", "", "", []],
  ];
  test.each(cases)("%s", (_reason, a, b, changes) => expect(kinds(a, b)).toEqual(changes));

  test("ranges lead to the words in each version", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        for (const { kind, text, a: inA, b: inB } of changesOf(a, whole(a), b, whole(b)))
          if (kind === "removed") expect(inA && a.slice(...inA)).toBe(text);
          else expect(inB && b.slice(...inB)).toBe(text);
      }),
    );
  });
});

const draft = `Lakes Compact

1. Crews shall train every year before they steer a ferry.

2. Harbours publish what their machines decide about boats.

3. The Guild of Pilots keeps a register of lanterns.
`;
const adopted = `Lakes Compact

1. Owners of ferries tell their guests in plain words what a machine decides.

2. Crews should train every year before they steer a ferry.

3. Harbours publish what their machines decide about boats.
`;

describe("a draft and what was adopted", () => {
  const { provisions, counts } = differences(
    { text: draft, language: "en" },
    { text: adopted, language: "en" },
  );
  const rows = provisions.map(({ kind, moved, a, b }) => [kind, moved, a?.locator, b?.locator]);

  test("are aligned by wording where numbers moved", () =>
    expect(rows).toEqual([
      ["same", false, "title", "title"],
      ["added", false, undefined, "para_1"],
      ["changed", true, "para_1", "para_2"],
      ["same", true, "para_2", "para_3"],
      ["removed", false, "para_3", undefined],
    ]));
  test("show the softer verb", () =>
    expect(
      provisions[2]?.changes.filter(({ kind }) => kind !== "kept").map(({ kind, text }) => [kind, text]),
    ).toEqual(
      expect.arrayContaining([
        ["removed", "shall"],
        ["added", "should"],
      ]),
    ));
  test("are counted", () =>
    expect(counts).toMatchObject({ same: 2, changed: 1, added: 1, removed: 1, moved: 2 }));

  test("a text and itself do not differ", () => {
    const same = differences({ text: draft }, { text: draft });
    expect(same.counts).toMatchObject({
      changed: 0,
      added: 0,
      removed: 0,
      moved: 0,
      wordsAdded: 0,
      wordsRemoved: 0,
    });
  });

  test("provisions that a file marks go before what is told from the words", () => {
    const provision = (start: number, end: number) => ({
      locator: "art_1" as Locator,
      range: [start, end] as Range,
    });
    const marked = differences(
      { text: "Crews train.", provisions: [provision(0, 12)] },
      { text: "Crews never train.", provisions: [provision(0, 18)] },
    );
    expect(marked.provisions.map(({ kind, b }) => [kind, b?.locator])).toEqual([["changed", "art_1"]]);
  });

  test("a paragraph that was rewritten whole is out and in, not changed", () => {
    const [a, b] = ["1. Crews train every year.", "1. Lanterns burn behind closed gates until dawn."];
    expect(differences({ text: a }, { text: b }).counts).toMatchObject({ changed: 0, removed: 1, added: 1 });
  });
});

describe("divergences of language versions", () => {
  const english =
    "1. Calls upon Member States to train their crews;\n\n2. Encourages Member States to share lanterns.\n";
  const french =
    "1. Encourage les États Membres à former leurs équipages ;\n\n2. Encourage les États Membres à partager les lanternes.\n";

  test("are marked where one language binds and another invites", () => {
    const found = divergences([
      { language: "en", text: english },
      { language: "fr", text: french },
    ]);
    expect(found.compared).toBeGreaterThanOrEqual(2);
    expect(
      found.divergences.map(({ kind, gap, languages }) => [kind, gap, languages.map(({ force }) => force)]),
    ).toEqual([["strength", 1, ["call", "encourage"]]]);
    expect(found.divergences[0]?.languages.map(({ trigger }) => trigger)).toEqual([
      "Calls upon",
      "Encourage",
    ]);
  });

  test("a text and itself do not diverge", () =>
    expect(
      divergences([
        { language: "en", text: english },
        { language: "en", text: english },
      ]).divergences,
    ).toEqual([]));

  test("an item that only goes on with the verb of its chapeau does not diverge a second time", () => {
    const listed = (verb: string, to: string) => `1. ${verb} Member States:\n\n(a) ${to};\n\n(b) ${to};\n`;
    const { divergences: found } = divergences([
      { language: "en", text: listed("Calls upon", "To train their crews") },
      { language: "fr", text: listed("Encourage les", "À former leurs équipages") },
    ]);
    expect(found.map(({ locator }) => locator).filter((locator) => locator.includes("point"))).toEqual([]);
  });

  test("a version that has only the number of a provision is not read as silent", () => {
    const found = divergences([
      { language: "en", text: english },
      { language: "fr", text: "1.\n\n2. Encourage les États Membres à partager les lanternes.\n" },
    ]);
    expect(found.divergences).toEqual([]);
  });

  test("readings that the extractor is not sure of are left out where asked", () => {
    const texts = [
      { language: "en" as const, text: english },
      { language: "fr" as const, text: french },
    ];
    expect(divergences(texts, { sure: 1 })).toMatchObject({ compared: 0, divergences: [] });
    expect(divergences(texts, { sure: 0.5 }).divergences).toHaveLength(1);
  });

  describe("as a record keeps them", () => {
    const found = divergences([
      { language: "en", text: english },
      { language: "fr", text: french },
    ]);
    const [fact] = divergenceFacts(found, []);
    test("are computed at first, with the words that decide", () =>
      expect(fact).toEqual({
        locator: "para_1",
        readings: [
          { language: "en", force: "call", term: "Calls upon" },
          { language: "fr", force: "encourage", term: "Encourage" },
        ],
        status: "computed",
      }));

    test("keep what a reader said for as long as the same is found", () => {
      if (!fact) throw new Error("nothing diverges");
      const read = { ...fact, status: "confirmed" as const, note: "French encourages." };
      expect(divergenceFacts(found, [read])).toEqual([read]);
      const otherwise = {
        ...read,
        readings: fact.readings.map((one) => ({ ...one, force: "note" as const })),
      };
      expect(divergenceFacts(found, [otherwise])).toEqual([fact]);
    });
  });

  test("one version alone is not compared", () =>
    expect(divergences([{ language: "en", text: english }])).toMatchObject({ compared: 0, divergences: [] }));
});
