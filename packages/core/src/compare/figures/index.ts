export type { FigureOptions } from "./frame.ts";
export { type GraphFigureOptions, graphFigure } from "./graph-figure.ts";
export { ENGLISH_LABELS, type FigureLabels } from "./labels.ts";
export { type MatrixFigureOptions, matrixFigure } from "./matrix-figure.ts";
export { timelineFigure } from "./timeline-figure.ts";
