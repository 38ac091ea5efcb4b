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
export * from "./figures/index.ts";
export {
  type Lineage,
  type LineageEntry,
  type LineageOptions,
  lineage,
  type Occurrence,
  type OccurrenceField,
} from "./history/lineage.ts";
export {
  type ReferenceEdge,
  type ReferenceGraph,
  type ReferenceNode,
  type ReferenceOptions,
  references,
} from "./history/references.ts";
export {
  type Timeline,
  type TimelineEntry,
  type TimelineOptions,
  type TimelineYear,
  timeline,
} from "./history/timeline.ts";
export type { Interoperability } from "./interoperability/interoperability.ts";
export type { Limit } from "./interoperability/limits.ts";
export type { Part, PartName } from "./interoperability/parts.ts";
export type { Coded } from "./matrix/coded.ts";
export type { StatementFilters } from "./matrix/filters.ts";
export {
  type Cell,
  type CellState,
  type Matrix,
  type MatrixOptions,
  matrix,
  type Row,
  silenceOf,
} from "./matrix/matrix.ts";
export { JOINING, type Ledger, type LedgerAct, type VoiceOptions } from "./matrix/voices.ts";
export { type ForcePoint, forceOverTime } from "./positions/force-over-time.ts";
export {
  type Neighbour,
  type NeighbourOptions,
  type NeighbourReason,
  type Neighbours,
  neighbours,
} from "./positions/neighbours.ts";
export { type PositionRow, type Positions, positions } from "./positions/positions.ts";
export { type Alignment, alignmentOf } from "./score/alignment.ts";
export { FEATURES, type FeatureName } from "./score/features.ts";
export { type Feature, LEVELS, type Level } from "./score/score.ts";
export * from "./tables/index.ts";
export type { Change as TextChange } from "./versions/changes.ts";
export {
  type Difference,
  type Differences as TextDifferences,
  differences,
  type Version,
} from "./versions/differences.ts";
export {
  type Divergence,
  type DivergenceKind,
  type Divergences,
  divergences,
  type ExpressionText,
  type LanguageForce,
} from "./versions/divergences.ts";
export { divergenceFacts } from "./versions/facts.ts";
export type { VersionProvision } from "./versions/provisions.ts";
export { type Rarity, rarityFrom } from "./words/rarity.ts";
export { stem } from "./words/stem.ts";
