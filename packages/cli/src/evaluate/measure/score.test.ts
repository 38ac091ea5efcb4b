import { expect, test } from "vitest";
import { scored } from "../../testing/scored.ts";
import type { Scored } from "./pairs.ts";
import { figuresOf, sumOf, tallyOf } from "./score.ts";

const scoreOf = (gold: readonly Scored[], found: readonly Scored[]) => figuresOf(tallyOf(gold, found));

test("the same statements score 1 in everything that the gold says", () => {
  const gold = [
    scored(0, 10, { beneficiaries: ["children"], references: ["Lakes Compact"] }),
    scored(12, 30, { force: "call" }),
  ];
  const figures = scoreOf(gold, gold);
  expect(Object.values(figures)).toEqual(Object.values(figures).map(() => 1));
});

test("one draft over two statements matches one of them at most", () => {
  expect(scoreOf([scored(0, 10), scored(10, 20)], [scored(0, 20)])).toMatchObject({
    precision: 1,
    recall: 1 / 2,
    f1: 2 / 3,
  });
});

test("a statement too many costs precision and no force", () => {
  const score = scoreOf([scored(0, 10)], [scored(0, 10), scored(20, 30, { force: "call" })]);
  expect(score).toMatchObject({ precision: 1 / 2, recall: 1, f1: 2 / 3, force: 1 });
});

test("a wrong force, topic and place are seen on the pair", () => {
  const found = [scored(0, 10, { force: "call", topics: ["health", "safety"], locator: "para_2" })];
  expect(scoreOf([scored(0, 10)], found)).toMatchObject({
    force: 0,
    topics: 2 / 3,
    mainTopic: 0,
    locator: 0,
  });
});

test("wrong actors, speakers and inheritance are seen on the pair", () => {
  const found = [scored(0, 10, { actors: ["parties", "states"], speakers: ["om"], inherited: true })];
  expect(scoreOf([scored(0, 10)], found)).toMatchObject({ actors: 2 / 3, speakers: 0, inherited: 0 });
});

test("a beneficiary that nobody coded costs", () => {
  expect(scoreOf([scored(0, 10)], [scored(0, 10, { beneficiaries: ["women"] })]).beneficiaries).toBe(0);
});

test("references count those of the gold: one too many costs nothing, one missed does", () => {
  const gold = [scored(0, 10, { references: ["Lakes Compact", "Hills Charter"] })];
  const found = [scored(0, 10, { references: ["the Lakes Compact", "Dales Accord"] })];
  expect(scoreOf(gold, found).references).toBe(1 / 2);
});

test("nothing found where something was is 0", () => {
  expect(scoreOf([scored(0, 10)], [])).toMatchObject({ recall: 0, f1: 0, force: 0 });
});

test("what the gold does not say is not measured", () => {
  const gold = [scored(0, 10, { locator: null })];
  expect(scoreOf(gold, gold)).toMatchObject({ locator: null, references: null, beneficiaries: null });
});

test("several texts count by their statements, not by their number", () => {
  const [long, short] = [[scored(0, 10), scored(10, 20), scored(20, 30)], [scored(0, 10)]];
  const both = figuresOf(sumOf([tallyOf(long, long), tallyOf(short, [])]));
  expect(both).toMatchObject({ recall: 3 / 4, precision: 1 });
});
