import type { GraphAnswer, TimelineAnswer } from "@concordance/client";
import { graphFigure, timelineFigure } from "@concordance/core";
import type { Edition } from "../edition.ts";
import { viewCitation } from "../view-citation.ts";
import { labelsOf } from "./labels.ts";

/** Instruments in time as a figure; `path` is the address of their view. */
export function drawnTimeline(edition: Edition, answer: TimelineAnswer, path: string): string {
  const { messages, listed, instrumentTitle } = edition;
  const { entries, topics, included, citation } = answer;
  const { timeline: words, vocabulary } = messages;
  const title = topics ? words.onTopic(listed(topics.map((topic) => vocabulary.topics[topic]))) : words.title;
  const drawn = entries.map((entry) => ({
    ...entry,
    title: instrumentTitle(included, entry.instrument),
    statements: { length: entry.statements },
  }));
  return timelineFigure(
    { entries: drawn },
    { labels: labelsOf(edition), title, citation: viewCitation(edition, title, citation, path) },
  );
}

/** References as a figure; `path` is the address of their view. */
export function drawnGraph(edition: Edition, answer: GraphAnswer, path: string): string {
  const { nodes, edges, included, citation } = answer;
  const { title } = edition.messages.graph;
  const named = nodes.map((node) =>
    node.kind === "instrument" ? { ...node, name: edition.instrumentTitle(included, node.id) } : node,
  );
  const dates = new Map(Object.values(included.instruments).map(({ id, adopted }) => [id, adopted]));
  return graphFigure(
    { nodes: named, edges },
    { labels: labelsOf(edition), title, dates, citation: viewCitation(edition, title, citation, path) },
  );
}
