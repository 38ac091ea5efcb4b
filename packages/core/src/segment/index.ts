export { type PagedSegment, type SegmentOptions, segment } from "./segment.ts";
