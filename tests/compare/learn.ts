/**
 * Prints the data of the alignment score, to keep with the code: `rarity` counts words and topics of the register,
 * `weights` learns the features' weights from the development part of the judged pairs. The held-out part is not looked at.
 */
import { readFileSync } from "node:fs";
import { alignmentOf, FEATURES, type FeatureName, rarityFrom } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { judged, statementsOf } from "./judged.ts";

const MODEL = new URL("../../packages/core/src/compare/score/weights.json", import.meta.url);
const STEPS = 4000;
const RATE = 0.3;
/** No feature is left without a say: who is to act matters to readers, and few pairs can tell how much. */
const LEAST = 0.1;
/** Keeps weights from growing where few pairs speak for them. */
const DAMPING = 0.002;

interface Model {
  readonly weights: Record<FeatureName, number>;
  readonly floors: Record<FeatureName, number>;
  readonly levels: Record<string, number>;
}

/** Logistic regression on the logarithms of the features, without weights under the least, from the grade `same`. */
function learn({ floors, ...model }: Model): Model {
  const rows = judged
    .filter(({ part }) => part === "development")
    .map((pair) => ({
      wanted: Number(pair.grade === "same"),
      logs: alignmentOf(...statementsOf(pair)).features.map(({ name, value }) =>
        Math.log((value + floors[name]) / (1 + floors[name])),
      ),
    }));
  let weights = FEATURES.map(() => 0.5);
  let bias = 1;
  for (let step = 0; step < STEPS; step++) {
    const slopes = FEATURES.map(() => 0);
    let biasSlope = 0;
    for (const { wanted, logs } of rows) {
      const sum = logs.reduce((total, log, i) => total + log * (weights[i] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - wanted;
      biasSlope += error / rows.length;
      for (const [i, log] of logs.entries()) slopes[i] = (slopes[i] ?? 0) + (error * log) / rows.length;
    }
    bias -= RATE * biasSlope;
    weights = weights.map((weight, i) =>
      Math.max(LEAST, weight - RATE * ((slopes[i] ?? 0) + DAMPING * weight)),
    );
  }
  const named = FEATURES.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100]);
  return { ...model, weights: Object.fromEntries(named), floors };
}

const made =
  process.argv[2] === "rarity"
    ? rarityFrom(snapshot.statements)
    : learn(JSON.parse(readFileSync(MODEL, "utf8")));
process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
