import type { GraphAnswer } from "@concordance/client";

type Edge = GraphAnswer["edges"][number];

/** An instrument on a line of the figure. */
interface Line {
  readonly id: string;
  readonly date: string;
}

/** An arc from one line to another, by their places. */
export interface Arc {
  readonly edge: Edge;
  readonly from: number;
  readonly to: number;
}

/** What the figure draws: instruments of the register that refer to one another, the oldest first, and the arcs between them. */
export interface ReferenceLines {
  readonly lines: readonly Line[];
  readonly arcs: readonly Arc[];
  /** References that lead out of the register, which the figure leaves to the table. */
  readonly outside: number;
}

export function referenceLines({ edges, included }: GraphAnswer): ReferenceLines {
  const dateOf = (id: string) => included.instruments[id]?.adopted;
  const within = edges.filter(({ from, to }) => dateOf(from) !== undefined && dateOf(to) !== undefined);
  const ids = [...new Set(within.flatMap(({ from, to }) => [String(from), to]))];
  const lines = ids
    .map((id) => ({ id, date: dateOf(id) ?? "" }))
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const arcs = within.map((edge) => ({
    edge,
    from: places.get(edge.from) ?? 0,
    to: places.get(edge.to) ?? 0,
  }));
  return { lines, arcs, outside: edges.length - within.length };
}

/** How often each instrument or text is referred to, the most often first. */
export function mostReferred({ edges, nodes }: GraphAnswer, limit: number) {
  const counts = Map.groupBy(edges, ({ to }) => to);
  return nodes
    .map((node) => ({ node, count: counts.get(node.id)?.length ?? 0 }))
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, limit);
}
