import type { Profile } from "./profile.ts";
import { cosine } from "./vectors.ts";

/** What two statements are compared by, what takes least time to measure first. */
export const FEATURES = [
  "topics",
  "main-topic",
  "wording",
  "family",
  "references",
  "actors",
  "beneficiaries",
  "letters",
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Share of common names; two empty sets agree, and where one is empty nothing is known. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0.5;
  let common = 0;
  for (const name of a) if (b.has(name)) common += 1;
  return common / (a.size + b.size - common);
}

function mainTopic({ statement: a }: Profile, { statement: b }: Profile): number {
  const mainOfA = a.topics[0];
  const mainOfB = b.topics[0];
  if (mainOfA === mainOfB) return 1;
  if (mainOfA && b.topics.includes(mainOfA)) return 0.5;
  return mainOfB && a.topics.includes(mainOfB) ? 0.5 : 0;
}

/** The features, each 0 (nothing in common) to 1 (the same). */
export const MEASURES: Readonly<Record<FeatureName, (a: Profile, b: Profile) => number>> = {
  topics: (a, b) => cosine(a.topics, b.topics),
  "main-topic": mainTopic,
  wording: (a, b) => cosine(a.terms, b.terms),
  letters: (a, b) => cosine(a.letters(), b.letters()),
  references: (a, b) => agreement(a.references, b.references),
  actors: (a, b) => agreement(a.actors, b.actors),
  beneficiaries: (a, b) => agreement(a.beneficiaries, b.beneficiaries),
  family: (a, b) => Number(a.family === b.family),
};
