export { crosswalkRows } from "./crosswalk-rows.ts";
export { differenceRows } from "./difference-rows.ts";
export { divergenceRows } from "./divergence-rows.ts";
export { lineageRows, referenceRows, timelineRows } from "./history-rows.ts";
export { matrixRows } from "./matrix-rows.ts";
export { forceRows, neighbourRows, positionRows } from "./positions-rows.ts";
export { type Rows, rowsToCsv } from "./rows.ts";
