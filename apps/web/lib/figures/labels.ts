import type { FigureLabels } from "@concordance/core";
import type { Edition } from "../edition.ts";

/** The words of figures in the language of an edition; where a figure fills a gap, the gap has the figure's name for it. */
export function labelsOf({ language, direction, messages }: Edition): FigureLabels {
  const { vocabulary, figures, force, matrix, timeline, graph, counts, punctuation } = messages;
  const { topics, forces, relations } = vocabulary;
  return {
    language,
    direction: direction === "rtl" ? "rtl" : "ltr",
    topics,
    forces,
    relations,
    states: figures.states,
    statements: counts.statements,
    texts: {
      said: matrix.speaks("{force}", "{statements}"),
      about: `${matrix.cellTitle("{row}", "{topic}")}${punctuation.colon}{said}`,
      strength: `${force.strength} {strength}`,
      matrixTitleStrongest: matrix.strongest,
      matrixTitleCount: matrix.count,
      matrixDescription: figures.matrix("{rows}", "{topics}"),
      timelineTitle: timeline.title,
      timelineDescription: figures.timeline("{rows}", "{from} – {to}"),
      graphTitle: graph.figureTitle,
      graphDescription: figures.graph("{nodes}", "{edges}"),
      graphOutside: graph.outside("{count}"),
      nothing: timeline.silent,
      notCoded: timeline.notCoded,
    },
  };
}
