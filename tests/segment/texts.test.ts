import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Segment, segment, type TextKind } from "@concordance/core";
import { describe, expect, test } from "vitest";

const { CONCORDANCE_TEXTS } = process.env;

/** How many units a reader counts in a text, by the form of their locators. */
type Counts = readonly (readonly [unit: string, form: RegExp, count: number])[];

const RECITALS = /^preamble__recital_\d+$/u;
const NUMBERED = /^para_\d+$/u;
const CHAPTERS = /^chp_[ivx]+$/u;

type Row = readonly [file: string, counts: Counts, kind?: TextKind];

const TEXTS: readonly Row[] = [
  [
    "coe-cets-225/en.txt",
    [
      ["recitals", RECITALS, 17],
      ["chapters", CHAPTERS, 8],
      ["articles", /^art_\d+__heading$/u, 36],
      ["unnumbered parts of paragraphs", /__subpara_\d+$/u, 2],
    ],
  ],
  [
    "coe-cets-225/chapters-2-4.en.txt",
    [
      ["chapters", CHAPTERS, 3],
      ["articles", /^art_\d+__heading$/u, 12],
    ],
  ],
  [
    "oecd-legal-0449/en.txt",
    [
      ["recitals", RECITALS, 11],
      ["operative paragraphs", /^para_[ivx]+$/u, 8],
      ["sections", /^sec_\d$/u, 2],
      ["principles and recommendations", /^sec_\d\.\d$/u, 10],
    ],
  ],
  [
    "unesco-ethics-ai-2021/en.txt",
    [
      ["recitals", RECITALS, 21],
      ["operative and numbered paragraphs", /^(?:sec_i__)?para_\d+$/u, 144],
      ["the last paragraph", /^para_141$/u, 1],
      ["sections", /^sec_[ivx]+$/u, 8],
      ["parts of a section", /^sec_iii\.\d$/u, 2],
    ],
  ],
  ["g7-hiroshima-code-2023/en.txt", [["actions", /^para_12__point_\d+$/u, 11]]],
  ["g7-hiroshima-principles-2023/en.txt", [["principles", /^para_10__point_\d+$/u, 11]]],
  ["g7-hiroshima-leaders-2023/en.md", [["paragraphs", NUMBERED, 3]]],
  [
    "g20-ai-principles-2019/en.annex.txt",
    [
      ["sections", /^sec_\d$/u, 2],
      ["principles and recommendations", /^sec_\d\.\d$/u, 10],
    ],
  ],
  [
    "cn-ethical-norms-2021/en.txt",
    [
      ["chapters", CHAPTERS, 6],
      ["norms", NUMBERED, 25],
    ],
  ],
  [
    "cn-governance-principles-2019/en.txt",
    [
      ["principles", /^para_1__point_[ivx]+$/u, 8],
      ["closing lines", /^signature/u, 2],
    ],
  ],
  [
    "cn-position-paper-ethics-2022/en.txt",
    [
      ["headings", /^sec_\d$/u, 4],
      ["paragraphs below them", /^sec_\d__para_\d$/u, 15],
    ],
  ],
  ["cn-position-paper-military-2021/en.txt", [["paragraphs", NUMBERED, 12]]],
  ["cn-global-ai-governance-initiative-2023/en.txt", [["paragraphs", NUMBERED, 14]]],
  [
    "eu-us-ttc-ai-roadmap-2022/en.txt",
    [
      ["sections", /^sec_\d$/u, 4],
      ["sections below", /^sec_3\.\d$/u, 3],
      ["sections below these", /^sec_3\.2\.\d$/u, 2],
    ],
  ],
  [
    "freedom-online-coalition-ai-2024/en.txt",
    [
      ["practices", /^para_11__point_\d$/u, 7],
      ["items below them", /^para_11__point_\d__point_[a-z]$/u, 11],
    ],
  ],
  ["aisi-network-risk-2024/en.txt", [["aspects", /^sec_\d$/u, 6]]],
  [
    "us-singapore-cet-2023/en.md",
    [
      ["paragraphs", NUMBERED, 6],
      ["areas", /^para_4__point_[a-z]$/u, 6],
    ],
  ],
  [
    "bletchley-2023/en.txt",
    [
      ["paragraphs", NUMBERED, 12],
      ["points", /^para_8__point_[a-z]$/u, 2],
      ["participants", /^para_11__list/u, 29],
    ],
  ],
  ["political-declaration-military-ai-2023/en.txt", [["points", /^para_[23]__point_[a-z]$/u, 16]]],
  ["cn-fr-2024-ai-global-governance/report-1.en.txt", [["paragraphs", NUMBERED, 7]], "report"],
];

/** Lines that are a page's, not the text's, in those that were printed. */
const FURNITURE: readonly (readonly [file: string, line: RegExp, count: number])[] = [
  ["coe-cets-225/en.txt", /^(?:\d{1,2}|CETS \d+ .*|_+)$/gmu, 33],
  ["oecd-legal-0449/en.txt", /^\d$|^[A-Z/\d]+_+\d+$/gmu, 10],
  ["unesco-ethics-ai-2021/en.txt", /^– \d+ –$/gmu, 20],
  ["g7-hiroshima-code-2023/en.txt", /^\d$/gmu, 8],
];

const lies = (place: number, [start, end]: readonly [number, number]): boolean =>
  place >= start && place < end;

if (!CONCORDANCE_TEXTS || !existsSync(CONCORDANCE_TEXTS)) {
  test.skip("structure is not counted: CONCORDANCE_TEXTS must name the folder of the texts", () => {});
} else {
  const read = (file: string): string => readFileSync(join(CONCORDANCE_TEXTS, file), "utf8");
  const count = (segments: readonly Segment[], form: RegExp): number =>
    segments.filter(({ locator }) => form.test(locator)).length;

  describe("segment finds what a reader counts", () => {
    test.each(TEXTS.map(([file, counts, kind]) => ({ file, counts, kind })))("in $file", (row) => {
      const { file, counts, kind = "expression" } = row;
      const segments = segment(read(file), { kind });
      const found = counts.map(([unit, form]) => [unit, count(segments, form)]);
      expect(found).toEqual(counts.map(([unit, , expected]) => [unit, expected]));
    });
  });

  describe("no line of a page stands in a paragraph's flow", () => {
    test.each(FURNITURE)("of %s", (file, line, expected) => {
      const text = read(file);
      const places = [...text.matchAll(line)].map(({ index }) => index);
      const outside = segment(text).flatMap(({ locator, range, skips = [] }) =>
        locator.startsWith("page") ? [range] : skips,
      );
      expect(places.length).toBe(expected);
      expect(places.filter((place) => !outside.some((range) => lies(place, range)))).toEqual([]);
    });
  });
}
