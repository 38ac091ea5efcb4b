export {
  type Compared,
  type Comparison,
  compare,
  type Lone,
  MAX_COMPARED,
  MIN_COMPARED,
  type Pair,
  type TopicRow,
} from "./crosswalk/compare.ts";
export type { Brief, Group, GroupSide, Strongest } from "./crosswalk/group.ts";
export type { Interoperability } from "./interoperability/interoperability.ts";
export type { Limit } from "./interoperability/limits.ts";
export type { Part, PartName } from "./interoperability/parts.ts";
export { type Alignment, alignmentOf } from "./score/alignment.ts";
export { FEATURES, type FeatureName } from "./score/features.ts";
export { type Feature, LEVELS, type Level } from "./score/score.ts";
export { type Rarity, rarityFrom } from "./words/rarity.ts";
export { stem } from "./words/stem.ts";
