import { rarityFrom } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { expect, test } from "vitest";
import known from "../../packages/core/src/compare/words/rarity.json" with { type: "json" };

/** Only terms in enough statements are compared: the rarity of a rare one jumps with each statement. */
const ENOUGH = 40;
/** By how much, in natural logarithms, the rarity of a term may be off before the table has to be made anew. */
const DRIFT = 0.7;

test("the table of rarities fits the register (otherwise: npm run learn rarity, in tests)", () => {
  const now = rarityFrom(snapshot.statements);
  const counts: Readonly<Record<string, number>> = known.terms;
  const share = (count: number, all: number) => Math.log(count / all);
  const far = Object.entries(now.terms).filter(([term, count]) => {
    if (count < ENOUGH) return false;
    const before = share(counts[term] ?? 0.5, known.statements);
    return Math.abs(share(count, now.statements) - before) > DRIFT;
  });
  expect(far).toEqual([]);
});
