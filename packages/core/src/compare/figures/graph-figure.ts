import type { RelationKind } from "../../model/index.ts";
import type { ReferenceEdge, ReferenceNode } from "../history/references.ts";
import { orderOf } from "../matrix/dates.ts";
import { BODY_TOP, type FigureOptions, frame, LINE, MARGIN, Page, SMALL, TEXT } from "./frame.ts";
import { type FigureLabels, filled } from "./labels.ts";
import { type Drawn, element, fitted, title } from "./svg.ts";

interface DrawnEdge extends Pick<ReferenceEdge, "to" | "relation"> {
  readonly from: string;
}

/** A graph of references as far as it is drawn. */
export interface DrawnGraph {
  readonly nodes: readonly ReferenceNode[];
  readonly edges: readonly DrawnEdge[];
}

/** A graph of references as a figure; dates of instruments put its lines in order. */
export interface GraphFigureOptions extends FigureOptions {
  readonly dates: ReadonlyMap<string, string>;
}

/** Each relation has a stroke of its own: dashes and width, no colour. */
const STROKES: Readonly<Record<RelationKind, readonly [dashes: string | undefined, width: number]>> = {
  "builds-on": [undefined, 2],
  reaffirms: [undefined, 1],
  welcomes: ["6 3", 1],
  implements: ["8 3 2 3", 1.5],
  supersedes: [undefined, 3],
  cites: ["1.5 3", 1],
};
const RELATIONS = Object.keys(STROKES) as RelationKind[];

/** More lines than these are too many to follow; then what stands outside the register is left to the table. */
const MAX_LINES = 70;
const DATE_ROOM = 80;
const NAME_ROOM = 440;
const ARC_ROOM = 360;
const ARCS = MARGIN + DATE_ROOM + NAME_ROOM;
const WIDTH = ARCS + ARC_ROOM + MARGIN;
const ROW = LINE + 2;
const LEGEND = 2 * LINE;
const LEGEND_STEP = 135;
const TOP = BODY_TOP + LEGEND;

function strokeOf(relation: RelationKind) {
  const [dashes, width] = STROKES[relation];
  return { class: "line", "stroke-width": width, "stroke-dasharray": dashes };
}

function legend(edges: readonly DrawnEdge[], page: Page, { relations }: FigureLabels): Drawn[] {
  const shown = RELATIONS.filter((relation) => edges.some((edge) => edge.relation === relation));
  return shown.map((relation, i) => {
    const start = MARGIN + i * LEGEND_STEP;
    const y = BODY_TOP + 4;
    const line = element("path", {
      ...strokeOf(relation),
      d: `M${page.x(start)} ${y - 4}h${28 * page.step}`,
    });
    return (
      line + page.text(start + 36, y, fitted(relations[relation], SMALL, LEGEND_STEP - 40), { size: SMALL })
    );
  });
}

/** Lines by date; what has none (a text outside the register) stands behind. */
function linesOf(nodes: readonly ReferenceNode[], dates: ReadonlyMap<string, string>): ReferenceNode[] {
  const place = ({ id, name }: ReferenceNode) => `${orderOf(dates.get(id)) || "9999"} ${name}`;
  return [...nodes].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function arcOf(
  { from, to, relation }: DrawnEdge,
  lines: ReadonlyMap<string, { at: number; name: string }>,
  page: Page,
  labels: FigureLabels,
): Drawn {
  const [first, second] = [lines.get(from), lines.get(to)];
  if (!first || !second) return "";
  const [start, end] = [TOP + first.at * ROW + LINE / 2, TOP + second.at * ROW + LINE / 2];
  const reach = 24 + (Math.abs(second.at - first.at) / Math.max(1, lines.size)) * (ARC_ROOM - 40) * 1.3;
  const [x, bend] = [page.x(ARCS), page.x(ARCS + Math.min(reach, ARC_ROOM * 1.3))];
  const words = `${first.name} ${labels.relations[relation]} ${second.name}`;
  const arc = element("path", {
    ...strokeOf(relation),
    d: `M${x} ${start}C${bend} ${start} ${bend} ${end} ${x + 7 * page.step} ${end}`,
    opacity: 0.75,
  });
  const head = element("path", { class: "mark", d: `M${x} ${end}l${8 * page.step} -3.5v7z` });
  return element("g", {}, title(words), arc, head);
}

/** What is drawn: all of it where that is few enough, otherwise what stands within the register. */
function drawnPart({ nodes, edges }: DrawnGraph) {
  if (nodes.length <= MAX_LINES) return { nodes, edges, left: 0 };
  const inside = new Set(nodes.filter(({ kind }) => kind === "instrument").map(({ id }) => id));
  const within = edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const linked = new Set(within.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: nodes.filter(({ id }) => linked.has(id)),
    edges: within,
    left: edges.length - within.length,
  };
}

/**
 * The graph of references as SVG: instruments one a line in the order of their dates, arcs from the text that refers to the
 * text referred to, the relation told by the stroke.
 *
 * @example graphFigure(references(snapshot), { labels: ENGLISH_LABELS, dates })
 */
export function graphFigure(graph: DrawnGraph, options: GraphFigureOptions): Drawn {
  const { labels, dates } = options;
  const { nodes, edges, left } = drawnPart(graph);
  const page = new Page(WIDTH, labels);
  const order = linesOf(nodes, dates);
  const lines = new Map(order.map(({ id, name }, at) => [id, { at, name }]));
  const names = order.map(({ id, name }, at) => {
    const y = TOP + at * ROW + LINE - 5;
    const date = page.text(MARGIN, y, orderOf(dates.get(id)), { size: SMALL, soft: true });
    return date + page.text(MARGIN + DATE_ROOM, y, fitted(name, TEXT, NAME_ROOM - 12), { named: true });
  });
  const bottom = TOP + order.length * ROW + MARGIN;
  const note = left > 0 ? filled(labels.texts.graphOutside, { count: left }) : "";
  const { graphTitle, graphDescription } = labels.texts;
  return frame(
    {
      page,
      height: bottom + (note ? LINE : 0),
      title: graphTitle,
      description: `${filled(graphDescription, { nodes: order.length, edges: edges.length })} ${note}`.trim(),
      body: [
        ...legend(edges, page, labels),
        ...names,
        ...edges.map((edge) => arcOf(edge, lines, page, labels)),
        note ? page.text(MARGIN, bottom + 4, note, { size: SMALL, soft: true }) : "",
      ],
    },
    options,
  );
}
