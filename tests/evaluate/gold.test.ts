import { join } from "node:path";
import { extract, gazetteerFrom } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { afterAll, describe, expect, test } from "vitest";
import { type GoldText, readGold, readProvisions } from "./read-gold.ts";
import { type Score, scoreOf } from "./score.ts";

const { CONCORDANCE_GOLD, CONCORDANCE_TEXTS } = process.env;
const FLOORS = {
  report: { f1: 0.9, force: 0.9 },
  expression: { f1: 0.75, force: 0.75 },
  provisionForce: 0.95,
} as const;

const gazetteer = gazetteerFrom(snapshot);
const rows: Record<string, Record<string, string | number>> = {};
const percent = (share: number) => (100 * share).toFixed(1);

function show(name: string, { gold, found, ...shares }: Score): void {
  const figures = Object.entries(shares).map(([figure, share]) => [figure, percent(share)]);
  rows[name] = { gold, found, ...Object.fromEntries(figures) };
}

function evaluate({ name, text, report, statements }: GoldText): Score {
  const kind = report ? "report" : "expression";
  const score = scoreOf(statements, extract(text, { kind, language: "en", gazetteer }).statements);
  show(name, score);
  return score;
}

if (!CONCORDANCE_GOLD || !CONCORDANCE_TEXTS) {
  test.skip("the gold is not measured: CONCORDANCE_GOLD and CONCORDANCE_TEXTS must name its folders", () => {});
} else {
  afterAll(() => console.table(rows));

  describe("statements agree with the coders' at least to the floor", () => {
    test.each(readGold(CONCORDANCE_GOLD, CONCORDANCE_TEXTS))("$name", (gold) => {
      const score = evaluate(gold);
      const floor = FLOORS[gold.report ? "report" : "expression"];
      expect(score.f1).toBeGreaterThanOrEqual(floor.f1);
      expect(score.force).toBeGreaterThanOrEqual(floor.force);
    });
  });

  test("the force of a resolution's provision can be told from its text alone", () => {
    const provisions = readProvisions(join(CONCORDANCE_GOLD, "un-ga-78.ndjson.gz"));
    const right = provisions.filter(
      ({ text, force }) => extract(text, { language: "en", gazetteer }).statements[0]?.force === force,
    );
    const share = right.length / provisions.length;
    rows["un-ga-78, English provisions"] = { gold: provisions.length, force: percent(share) };
    expect(share).toBeGreaterThanOrEqual(FLOORS.provisionForce);
  });
}
