import { expect, test } from "vitest";
import { pairsOf, type Scored, scoreOf } from "./score.ts";

const statement = (start: number, end: number, other: Partial<Scored> = {}): Scored => ({
  range: [start, end],
  force: "note",
  topics: ["safety"],
  locator: "para_1",
  ...other,
});

test("the same statements score 1 in everything", () => {
  const gold = [statement(0, 10), statement(12, 30)];
  expect(scoreOf(gold, gold)).toMatchObject({ f1: 1, force: 1, topics: 1, mainTopic: 1, locator: 1 });
});

test("half of the union is a match, less is none", () => {
  expect(pairsOf([statement(0, 10)], [statement(5, 10)])).toHaveLength(1);
  expect(pairsOf([statement(0, 10)], [statement(6, 10)])).toHaveLength(0);
});

test("one draft over two statements matches one of them at most", () => {
  expect(scoreOf([statement(0, 10), statement(10, 20)], [statement(0, 20)])).toMatchObject({ f1: 2 / 3 });
});

test("the better overlap is paired first, whatever the order", () => {
  const [loose, tight] = [statement(0, 14), statement(0, 10)];
  expect(pairsOf([statement(0, 10)], [loose, tight])).toEqual([[statement(0, 10), tight]]);
});

test("a statement too many costs precision and no force", () => {
  const score = scoreOf([statement(0, 10)], [statement(0, 10), statement(20, 30, { force: "call" })]);
  expect(score).toMatchObject({ f1: 2 / 3, force: 1 });
});

test("a wrong force, topic and place are seen on the pair", () => {
  const found = [statement(0, 10, { force: "call", topics: ["health", "safety"], locator: "para_2" })];
  expect(scoreOf([statement(0, 10)], found)).toMatchObject({
    force: 0,
    topics: 2 / 3,
    mainTopic: 0,
    locator: 0,
  });
});

test("nothing found where something was is 0", () => {
  expect(scoreOf([statement(0, 10)], [])).toMatchObject({ f1: 0, force: 0, topics: 0 });
});
