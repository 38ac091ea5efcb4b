export { type OffsetMap, type OffsetRun, sourceOffset, sourceRange } from "./offset-map.ts";
export * from "./reading.ts";
