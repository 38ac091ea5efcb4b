export { type SegmentOptions, segment } from "./segment.ts";
