import type { Language } from "../../model/index.ts";
import { type CarrierExample, exampleOf, type KnownForce } from "./examples.ts";
import { classify, type Example, fitLogistic, type Model } from "./logistic.ts";

/** An entry of `contexts.json`, with how it was found to do on texts it was not learnt from. */
export interface FittedContext {
  readonly carrier: string;
  readonly forces: Readonly<
    Record<string, { readonly bias: number; readonly terms: Readonly<Record<string, number>> }>
  >;
  /** Examples, those right by the commonest force alone, and those right by weights learnt from other texts. */
  readonly examples: number;
  readonly byCommonest: number;
  readonly byContext: number;
}

const PENALTIES = [0.001, 0.002, 0.004, 0.008, 0.016] as const;
const FOLDS = 5;
const LEAST_OF_A_FORCE = 4;
/** Examples by which weights must be better than the commonest force to be kept. */
const LEAST_GAIN = 1;
const MOST_TERMS = 60;
const LEAST_WEIGHT = 0.1;
const options = (penalty: number, rounds: number) => ({ penalty, rounds, leastCount: 3 });

function byCarrier(examples: readonly CarrierExample[]): ReadonlyMap<string, CarrierExample[]> {
  const groups = new Map<string, CarrierExample[]>();
  for (const example of examples) {
    groups.set(example.carrier, [...(groups.get(example.carrier) ?? []), example]);
  }
  return groups;
}

function counted(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The fold of a text: a stable number from its name. */
const foldOf = (group: string): number =>
  [...group].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;

/** Examples that weights get right which were learnt from the texts of the other folds. */
function rightByFolds(examples: readonly CarrierExample[], penalty: number): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learnt = examples.filter(({ group }) => foldOf(group) !== fold);
    if (learnt.length === 0) continue;
    const model = fitLogistic(learnt, options(penalty, 120));
    const tried = examples.filter(({ group }) => foldOf(group) === fold);
    right += tried.filter(({ features, label }) => classify(model, features) === label).length;
  }
  return right;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function forcesOf({ bias, weights }: Model): FittedContext["forces"] {
  return Object.fromEntries(
    [...weights].map(([force, terms]) => {
      const kept = [...terms]
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .slice(0, MOST_TERMS);
      const rows = kept.map(([term, weight]) => [term, rounded(weight)] as const);
      return [force, { bias: rounded(bias.get(force) ?? 0), terms: Object.fromEntries(rows) }];
    }),
  );
}

function fitted(carrier: string, all: readonly CarrierExample[]): FittedContext | undefined {
  const counts = counted(all);
  const examples = all.filter(({ label }) => (counts.get(label) ?? 0) >= LEAST_OF_A_FORCE);
  if (counted(examples).size < 2) return undefined;
  const byCommonest = Math.max(...counts.values());
  const tried = PENALTIES.map((penalty) => ({ penalty, right: rightByFolds(examples, penalty) }));
  const best = tried.reduce((a, b) => (b.right > a.right ? b : a));
  if (best.right < byCommonest + LEAST_GAIN) return undefined;
  const model = fitLogistic(examples, options(best.penalty, 400));
  return { carrier, forces: forcesOf(model), examples: all.length, byCommonest, byContext: best.right };
}

/**
 * Learns, for carriers that stand for several forces, which words behind them speak for which: the entries of a
 * language's `contexts.json`. Kept is only what is right more often than the commonest force on texts that it was not
 * learnt from (five folds by `group`).
 */
export function fitContexts(known: readonly KnownForce[], language: Language): FittedContext[] {
  const examples = known.flatMap((provision) => exampleOf(provision, language) ?? []);
  return [...byCarrier(examples)].flatMap(([carrier, group]) => fitted(carrier, group) ?? []);
}
