import type { ExamplesOf } from "../example.ts";
import { holding, said } from "../examples/checks.ts";
import { MatrixLegend } from "./matrix-legend.tsx";

export const matrixLegend: ExamplesOf<typeof MatrixLegend> = {
  file: "matrix/matrix-legend",
  name: "MatrixLegend",
  group: "figures",
  purpose: "What shapes, figures, shades and the signs of silence mean.",
  parameters: {},
  examples: [{ name: "folded, as it first stands", show: (edition) => <MatrixLegend edition={edition} /> }],
  accessibility: [
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
    { says: "Each sign has its meaning beside it.", of: "li", holds: said },
  ],
};
