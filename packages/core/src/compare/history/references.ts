import type {
  ForceId,
  InstrumentId,
  Locator,
  Reference,
  RelationKind,
  Snapshot,
  Statement,
  StatementId,
} from "../../model/index.ts";
import { isKnownOn } from "../matrix/dates.ts";

/** Something that instruments refer to: an instrument of the register, one outside it, a body or an event. */
export interface ReferenceNode {
  readonly id: string;
  readonly kind: "instrument" | "outside" | "body" | "event";
  readonly name: string;
}

/** One instrument refers to something: how, in which provisions, and where that is known from. */
export interface ReferenceEdge {
  readonly from: InstrumentId;
  readonly to: string;
  readonly relation: RelationKind;
  readonly provisions: readonly Locator[];
  readonly statements: readonly StatementId[];
  /** Whether a relation of the record says it, or statements alone. */
  readonly recorded: boolean;
}

/** The graph of references. Everything is plain JSON. */
export interface ReferenceGraph {
  readonly nodes: readonly ReferenceNode[];
  readonly edges: readonly ReferenceEdge[];
}

export interface ReferenceOptions {
  readonly asOf?: string;
  /** Bodies and events are left out unless asked for. */
  readonly bodies?: boolean;
  /** Only edges from or to one of these; all where absent. */
  readonly around?: readonly string[];
  /** Only edges of these kinds; all where absent. */
  readonly relations?: readonly RelationKind[];
}

/** What a statement's force makes of its references; a qualifier of kind `basis` makes it `builds-on` where it only cites. */
const BY_FORCE: Readonly<Partial<Record<ForceId, RelationKind>>> = {
  affirm: "reaffirms",
  welcome: "welcomes",
};

function relationOf({ force, qualifiers }: Statement): RelationKind {
  const byForce = BY_FORCE[force];
  if (byForce) return byForce;
  return qualifiers.some(({ kind }) => kind === "basis") ? "builds-on" : "cites";
}

interface Growing {
  readonly from: InstrumentId;
  readonly to: string;
  readonly relation: RelationKind;
  readonly provisions: Set<Locator>;
  readonly statements: Set<StatementId>;
  recorded: boolean;
}

const plainName = (name: string): string => name.toLowerCase().replace(/\s+/gu, " ").trim();

/** Collects nodes and edges; what is known under a symbol, identifier or title is taken for the instrument of the register. */
class Graph {
  readonly #nodes = new Map<string, ReferenceNode>();
  readonly #edges = new Map<string, Growing>();
  readonly #known = new Map<string, InstrumentId>();
  readonly #bodies: ReadonlyMap<string, string>;

  constructor({ instruments, bodies }: Snapshot) {
    for (const { id, title, identifiers } of instruments) {
      this.#nodes.set(id, { id, kind: "instrument", name: title.en });
      for (const name of [title.en, ...identifiers.map(({ value }) => value)])
        this.#known.set(plainName(name), id);
    }
    this.#bodies = new Map(bodies.map(({ id, name }) => [id, name.en]));
  }

  instrument({
    id,
    name,
    symbol,
  }: {
    id?: InstrumentId | undefined;
    name: string;
    symbol?: string | undefined;
  }): string {
    const known = id ?? (symbol && this.#known.get(plainName(symbol))) ?? this.#known.get(plainName(name));
    if (known && this.#nodes.has(known)) return known;
    return this.#outside("outside", symbol ?? name, name);
  }

  body(reference: Exclude<Reference, { kind: "instrument" }>): string {
    const { id, kind, name } = reference;
    if (id === undefined) return this.#outside(kind, name, name);
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, name: this.#bodies.get(id) ?? name });
    return id;
  }

  edge(from: InstrumentId, to: string, relation: RelationKind): Growing {
    const key = `${from} ${relation} ${to}`;
    const known = this.#edges.get(key);
    if (known) return known;
    const edge = {
      from,
      to,
      relation,
      provisions: new Set<Locator>(),
      statements: new Set<StatementId>(),
      recorded: false,
    };
    this.#edges.set(key, edge);
    return edge;
  }

  told({ around, relations }: ReferenceOptions): ReferenceGraph {
    const keys = [...this.#edges.keys()].sort();
    const edges = keys
      .flatMap((key) => this.#edges.get(key) ?? [])
      .filter(
        ({ from, to, relation }) =>
          (!around || around.includes(from) || around.includes(to)) &&
          (!relations || relations.includes(relation)),
      );
    const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return {
      nodes: [...this.#nodes.values()].filter(({ id }) => linked.has(id)),
      edges: edges.map((edge) => ({
        ...edge,
        provisions: [...edge.provisions].sort(),
        statements: [...edge.statements].sort(),
      })),
    };
  }

  #outside(kind: ReferenceNode["kind"], key: string, name: string): string {
    const id = `name:${plainName(key)}`;
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, name });
    return id;
  }
}

function addStatement(graph: Graph, statement: Statement, bodies: boolean): void {
  for (const reference of statement.references) {
    if (reference.kind !== "instrument" && !bodies) continue;
    const to = reference.kind === "instrument" ? graph.instrument(reference) : graph.body(reference);
    if (to === statement.instrument) continue;
    const edge = graph.edge(statement.instrument, to, relationOf(statement));
    edge.provisions.add(statement.locator);
    edge.statements.add(statement.id);
  }
}

/**
 * Who refers to whom, and how: from the relations of the records and from the references of the statements, with the
 * provisions. A statement that affirms makes `reaffirms`, one that welcomes `welcomes`, one with a basis `builds-on`, any
 * other `cites`; `implements` and `supersedes` come from records alone. Instruments outside the register are nodes of
 * their own, told apart by symbol or name.
 *
 * @example references(snapshot).edges.filter(({ to }) => to === "bletchley-2023") // who built on it
 */
export function references(snapshot: Snapshot, options: ReferenceOptions = {}): ReferenceGraph {
  const { asOf, bodies = false } = options;
  const graph = new Graph(snapshot);
  const shown = new Set<string>();
  for (const { id, adopted, relations } of snapshot.instruments) {
    if (!isKnownOn(adopted, asOf)) continue;
    shown.add(id);
    for (const { relation, target, name, provision } of relations) {
      const edge = graph.edge(id, graph.instrument({ id: target, name }), relation);
      edge.recorded = true;
      if (provision) edge.provisions.add(provision);
    }
  }
  for (const statement of snapshot.statements)
    if (shown.has(statement.instrument) && !statement.reported) addStatement(graph, statement, bodies);
  return graph.told(options);
}
