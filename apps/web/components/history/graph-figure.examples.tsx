import type { ExamplesOf } from "../example.ts";
import { drawn, said } from "../examples/checks.ts";
import { GraphFigure } from "./graph-figure.tsx";

export const graphFigure: ExamplesOf<typeof GraphFigure> = {
  file: "history/graph-figure",
  name: "GraphFigure",
  group: "figures",
  purpose: "Instruments by date, with arcs from the text that refers to the text referred to.",
  parameters: { answer: ["GraphAnswer", "References, and the instruments that they are between."] },
  examples: [
    {
      name: "every relation of the register, one out of it, a title of 200 characters",
      show: (edition, { graph }) => <GraphFigure edition={edition} answer={graph} />,
    },
    {
      name: "one instrument and what it refers to",
      show: (edition, { graphOfOne }) => <GraphFigure edition={edition} answer={graphOfOne} />,
    },
    {
      name: "none",
      show: (edition, { graph }) => <GraphFigure edition={edition} answer={{ ...graph, edges: [] }} />,
    },
  ],
  accessibility: [
    {
      says: "The arcs are one image with a name; strokes of the legend are hidden.",
      of: "svg",
      holds: drawn,
    },
    { says: "A relation is told by dashes and width, and by its word.", of: ".strokes li", holds: said },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
