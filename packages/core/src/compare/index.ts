export { type Alignment, alignmentOf } from "./score/alignment.ts";
export { FEATURES, type FeatureName } from "./score/features.ts";
export { type Feature, LEVELS, type Level } from "./score/score.ts";
export { type Rarity, rarityFrom } from "./words/rarity.ts";
export { stem } from "./words/stem.ts";
